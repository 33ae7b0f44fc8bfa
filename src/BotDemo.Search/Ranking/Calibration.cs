namespace BotDemo.Search.Ranking;

/// <summary>The chance that an entry is the right one, given the evidence for it: a logistic curve.</summary>
internal sealed record Calibration(double Intercept, double Slope)
{
    // Of a hundred questions that a bot gets, about this share is one that its base answers.
    private const double InScopeShare = 0.85;

    // How many trials the curve learned from development sets is worth against those of the base itself.
    private const double PriorStrength = 5;
    private const int Steps = 25;

    /// <summary>The curve of a base that cannot examine itself; learned from development sets.</summary>
    public static Calibration Prior { get; } = new(0.5, 3.6);

    /// <summary>The curve of a ranking without the linear part; learned from development questions.</summary>
    public static Calibration Untrained { get; } = new(-1.8, 3.6);

    public double Of(double evidence) => 1 / (1 + Math.Exp(-(Intercept + (Slope * evidence))));

    /// <summary>Logistic regression by Newton's method, held to the prior curve by a Gaussian around it.</summary>
    public static Calibration Learn(IReadOnlyList<Trial> trials)
    {
        var inScope = trials.Count(trial => trial.InScope);
        if (inScope == 0 || inScope == trials.Count)
        {
            return Prior;
        }

        var inScopeWeight = InScopeShare * trials.Count / inScope;
        var outOfScopeWeight = (1 - InScopeShare) * trials.Count / (trials.Count - inScope);
        var curve = Prior;
        for (var step = 0; step < Steps; step++)
        {
            var (a, b) = (PriorStrength * (curve.Intercept - Prior.Intercept), PriorStrength * (curve.Slope - Prior.Slope));
            var (aa, ab, bb) = (PriorStrength, 0.0, PriorStrength);
            foreach (var trial in trials)
            {
                var weight = trial.InScope ? inScopeWeight : outOfScopeWeight;
                var chance = curve.Of(trial.Evidence);
                var error = weight * (chance - (trial.Right ? 1 : 0));
                var curvature = weight * chance * (1 - chance);
                (a, b) = (a + error, b + (error * trial.Evidence));
                aa += curvature;
                ab += curvature * trial.Evidence;
                bb += curvature * trial.Evidence * trial.Evidence;
            }

            var determinant = (aa * bb) - (ab * ab);
            curve = new Calibration(
                curve.Intercept - (((bb * a) - (ab * b)) / determinant), curve.Slope - (((aa * b) - (ab * a)) / determinant));
        }

        // Better evidence must never mean less confidence, whatever a tiny base says.
        return curve.Slope > 0 && double.IsFinite(curve.Intercept + curve.Slope) ? curve : Prior;
    }
}
