#pragma once

#include "chandung/domain/attachment.h"
#include "chandung/domain/bundle.h"
#include "chandung/storage/aside.h"
#include "chandung/storage/repository.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace chandung::storage {

class WorkingCopy;

enum class Access {
    ReadWrite,  ///< fails with InUse when another window or program edits the file
    ReadOnly,
    ReadDamaged,     ///< as ReadOnly, without the check of the pages: to see what can still be read
    PreferReadWrite  ///< falls back to reading when the file is in use, read-only or on a read-only medium
};

/// On what a workspace file lies.
enum class Medium {
    Local,
    Network,     ///< a share of another machine
    CloudFolder  ///< a folder that a program keeps the same on several machines
};

/// The kinds of things a workspace holds; also the kinds of search hits and trash entries.
enum class EntityKind {
    Study,
    Source,
    Observation,
    Insight,
    Segment,
    Persona,
    Committee,
    Journey,
    Plan,
    Dataset,
    Image,
    Attachment,
    Guide
};

struct SearchHit {
    EntityKind kind;
    domain::Uuid id;
    std::string name;     ///< of the persona, source, … that holds the text
    std::string field;    ///< catalogue key or column ("text", "title"), where the text stands
    std::string snippet;  ///< the words around the hit; matched words between U+E000 and U+E001
};

struct TrashEntry {
    EntityKind kind;
    domain::Uuid id;
    std::string name;
    std::string deletedAt;  ///< UTC
};

/// One entry of the lasting history of a persona.
struct HistoryEntry {
    domain::Uuid persona;
    std::string at;  ///< UTC
    std::string who;
    std::string field;  ///< catalogue key; empty: the whole persona
    std::string patch;  ///< JSON patch (RFC 6902) from the state before to the state after
};

/// How many things hold on to one that is about to be removed. What is in the trash does not count.
struct Dependents {
    std::size_t statements = 0;  ///< cite it, or an observation in it
    std::size_t personas = 0;    ///< a study's, a segment's; of a cited thing: those whose statements cite it
    std::size_t sources = 0, observations = 0, insights = 0, segments = 0;
    std::size_t committees = 0, journeys = 0, guides = 0, files = 0;

    bool operator==(const Dependents&) const = default;
};

/// A persona as it was when a version of it began: when it was first kept, and at each review.
struct PersonaVersion {
    std::string at;           ///< UTC
    domain::Review review;    ///< its number; who and note are empty for the first
    domain::Persona persona;  ///< with the id of the persona; times are empty
};

struct Integrity {
    bool ok = true;
    std::vector<std::string> problems;  ///< what SQLite says; for details, not for the user's first line
};

/// The open workspace file: one SQLite database. Every function throws domain::Error. Not for use from two threads.
class WorkspaceStore {
public:
    virtual ~WorkspaceStore() = default;

    /// Makes a new, empty workspace. Refuses an existing file (FileExists) and a missing folder (FolderNotFound).
    static std::unique_ptr<WorkspaceStore> create(const std::filesystem::path& file);

    /// Opens a workspace; a file of an older schema is migrated when it is opened for writing, after a checked copy was
    /// put into the folder of its backups below `backups` (where nothing is given, there is no copy).
    /// An editor of a file on a share or in a folder that is kept the same on several machines works on a copy below
    /// `copies` (see WorkingCopy); where nothing is given, in place.
    /// FileNotFound, NotSqlite, NotOurs, TooNew, Damaged, Foreign, InUse, ReadOnly, NotReadable. The file is unchanged
    /// when it throws.
    static std::unique_ptr<WorkspaceStore> open(const std::filesystem::path& file, Access access,
                                                const std::filesystem::path& backups = {},
                                                const std::filesystem::path& copies = {});

    /// The database.
    [[nodiscard]] virtual const std::filesystem::path& file() const = 0;
    /// Where its user has it: the same, or the shared file of a working copy.
    [[nodiscard]] virtual const std::filesystem::path& place() const = 0;
    /// Nothing where the file is edited in place.
    [[nodiscard]] virtual std::shared_ptr<WorkingCopy> workingCopy() const = 0;
    [[nodiscard]] virtual bool readOnly() const = 0;
    [[nodiscard]] virtual int schemaVersion() const = 0;
    [[nodiscard]] virtual domain::Uuid workspaceId() const = 0;

    [[nodiscard]] virtual Medium medium() const = 0;

    /// Whether what is open is still what stands under its name: throws Moved (moved, renamed, deleted, replaced) or
    /// Damaged (cut off). To be called every second or two; costs two calls of the operating system.
    virtual void checkInPlace() const = 0;
    /// Whether writing has stopped after a failure of the disk or the file; every change is then refused with it.
    [[nodiscard]] virtual bool stopped() const = 0;
    /// Tries to write again; throws the failure when that is not possible (yet).
    virtual void resume() = 0;
    /// Called before every change, while nothing of it has begun: whoever reads in the background lets go.
    virtual void beforeChanges(std::function<void()> call) = 0;
    /// For a reader: whether what it sees is not what is there any more, or will be, because nobody edits the file or
    /// another one has got its name.
    /// Who has the end of a change done, which waits for the disk: in a thread of its own, while this one lets the
    /// window paint. What asks the store meanwhile waits. Null: it is done at once.
    virtual void endAside(Aside aside) = 0;
    /// For a reader: whether nobody edits the file any more.
    [[nodiscard]] virtual bool editorGone() const = 0;

    virtual Repository<domain::Study>& studies() = 0;
    virtual Repository<domain::Source>& sources() = 0;
    virtual Repository<domain::Observation>& observations() = 0;
    virtual Repository<domain::Insight>& insights() = 0;
    virtual Repository<domain::Segment>& segments() = 0;
    virtual PersonaRepository& personas() = 0;
    virtual Repository<domain::Committee>& committees() = 0;
    virtual Repository<domain::Journey>& journeys() = 0;
    virtual Repository<domain::Plan>& plans() = 0;
    virtual Repository<domain::Image>& images() = 0;
    /// `all` gives them without their bytes, `find` with them.
    virtual Repository<domain::Attachment>& attachments() = 0;
    virtual Repository<domain::Guide>& guides() = 0;
    virtual DatasetRepository& datasets() = 0;

    /// Runs `work` in one transaction: everything it changes is kept, or, when it throws, nothing. May be nested.
    virtual void transact(const std::function<void()>& work) = 0;

    /// Everything but the trash, datasets and attachments.
    [[nodiscard]] virtual domain::Bundle bundle() const = 0;

    /// The workspace's own fields and groups; setting replaces them.
    [[nodiscard]] virtual domain::OwnCatalogue ownCatalogue() const = 0;
    virtual void setOwnCatalogue(const std::vector<domain::FieldGroup>& groups,
                                 const std::vector<domain::FieldDefinition>& fields) = 0;

    /// Full text: every word of the query must begin a word of the text; accents and case do not matter. Best first,
    /// hits in names before others. An empty query finds nothing.
    [[nodiscard]] virtual std::vector<SearchHit> search(const std::string& query, std::size_t limit) const = 0;

    [[nodiscard]] virtual std::vector<TrashEntry> trashed() const = 0;
    [[nodiscard]] virtual std::vector<HistoryEntry> history(const domain::Uuid& persona) const = 0;

    /// What depends on a study, source, observation, insight, segment or persona; nothing for other kinds.
    [[nodiscard]] virtual Dependents dependents(EntityKind kind, const domain::Uuid& id) const = 0;

    /// Made again from the history, the oldest first. Reviews that were undone are left out.
    [[nodiscard]] virtual std::vector<PersonaVersion> versions(const domain::Uuid& persona) const = 0;
    /// The persona as it was at a moment (UTC, as in HistoryEntry::at); nothing before it was made.
    [[nodiscard]] virtual std::optional<domain::Persona> personaAt(const domain::Uuid& persona,
                                                                   const std::string& at) const = 0;

    /// Settings of the workspace ("brand.company", "brand.footer", "author", …).
    [[nodiscard]] virtual std::map<std::string, std::string> settings() const = 0;
    virtual void setSetting(const std::string& key, const std::string& value) = 0;

    /// Counts of everything, by plural name in the order of `info` on the command line.
    [[nodiscard]] virtual std::vector<std::pair<std::string, std::size_t>> counts() const = 0;

    /// Makes the search index anew from what is kept.
    virtual void rebuildIndex() = 0;

    /// quick_check, foreign keys and the search index's own check.
    [[nodiscard]] virtual Integrity checkIntegrity() const = 0;

    /// A checked, compact copy (VACUUM INTO a file beside it, then renamed).
    virtual void saveCopy(const std::filesystem::path& file) const = 0;
};

/// The newest schema this program knows.
[[nodiscard]] int newestSchema();

[[nodiscard]] std::string_view entityCode(EntityKind kind);

}  // namespace chandung::storage
