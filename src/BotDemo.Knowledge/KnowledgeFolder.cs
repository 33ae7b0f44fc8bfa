using BotDemo.Knowledge.Reading;

namespace BotDemo.Knowledge;

/// <summary>
/// The front door of the room: a folder of files becomes a <see cref="KnowledgeBase"/>, or a list of what is wrong with it.
/// </summary>
public static class KnowledgeFolder
{
    /// <summary>Reads and validates the whole folder. Faults in the files are returned, never thrown, and all of them at once.</summary>
    public static KnowledgeReading Read(string folder)
    {
        var problems = new ProblemList();
        var files = new FolderFiles(folder, problems);
        var vocabulary = VocabularyFiles.Read(files, problems);
        var texts = files.Entries().ToList();
        var drafts = texts.Select(file => EntryFile.Read(file, problems)).OfType<EntryDraft>().ToList();
        if (drafts.Count == 0 && !problems.HasErrors)
        {
            problems.Error(
                "entries",
                1,
                "there is no entry in this folder",
                "put at least one entry into entries/; README.md shows a complete one");
        }

        // An entry that could not be read is there all the same: others may name it.
        var names = texts.Select(file => Path.GetFileNameWithoutExtension(file.Path));
        var entries = EntryValidation.Validate(drafts, names, vocabulary, problems);
        var sound = new KnowledgeBase(entries, vocabulary.Roles, vocabulary.Topics, vocabulary.Synonyms, vocabulary.Outside);
        return new KnowledgeReading(sound, problems.Sorted());
    }
}
