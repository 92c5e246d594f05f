#pragma once

#include "chandung/analysis/columnprofile.h"
#include "chandung/app/knowledge.h"
#include "chandung/domain/bundle.h"
#include "chandung/exchange/interchange.h"
#include "chandung/storage/workspacestore.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace chandung::app {

using storage::EntityKind;

/// What changed in a workspace. Views update themselves from it.
struct Change {
    enum class What { Added, Changed, Removed, Everything };
    What what = What::Everything;
    EntityKind kind = EntityKind::Persona;
    domain::Uuid id;
    QString field;  ///< personas: the catalogue key that changed; empty: more than one
};

/// The opened workspace file: the one place that changes it. Every change is an undo command that runs in one
/// transaction and is then announced. A change that fails leaves the file and the undo stack as they were and announces
/// `failed`.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<storage::WorkspaceStore> store, const Knowledge& knowledge, QObject* parent = nullptr);
    ~Workspace() override;

    /// A new file; throws domain::Error.
    static std::unique_ptr<Workspace> create(const QString& file, const Knowledge& knowledge);
    static std::unique_ptr<Workspace> open(const QString& file, const Knowledge& knowledge,
                                           storage::Access access = storage::Access::PreferReadWrite);

    [[nodiscard]] QString fileName() const;  ///< where the user has it; absolute path
    [[nodiscard]] QString title() const;     ///< file name without folder and ending
    [[nodiscard]] bool readOnly() const;
    /// Whether a change is being made: the window may paint meanwhile, and whoever reads the file beside waits.
    [[nodiscard]] bool changing() const { return m_changing; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    [[nodiscard]] const Knowledge& knowledge() const { return m_knowledge; }

    /// The built-in fields and this workspace's own.
    [[nodiscard]] const domain::Catalogue& catalogue() const { return m_catalogue; }

    // Reading
    // -------------------------------------------------------------------------------------------------------------------
    /// T is domain::Study, Source, Observation, Insight, Segment, Persona, Committee, Journey, Plan, Image, Attachment
    /// Guide or Dataset.
    template <class T>
    [[nodiscard]] std::vector<T> all() const;
    template <class T>
    [[nodiscard]] std::optional<T> find(const domain::Uuid& id) const;
    template <class T>
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] std::vector<domain::PersonaSummary> personaSummaries() const;
    [[nodiscard]] std::vector<storage::SearchHit> search(const QString& query, std::size_t limit) const;
    [[nodiscard]] std::vector<storage::TrashEntry> trashed() const;
    [[nodiscard]] domain::Bundle bundle() const;
    /// All cells of a dataset; throws domain::Error (NotFound, Damaged).
    [[nodiscard]] domain::Table cells(const domain::Uuid& dataset, const storage::Step& step = {}) const;
    [[nodiscard]] QString setting(const QString& key) const;

    // Changing, undoable
    // --------------------------------------------------------------------------------------------------------
    /// Adds or replaces; does nothing when it is the same as what is stored. `what` names it in the undo menu ("Edit
    /// study").
    template <class T>
    bool save(const T& value, const QString& what);
    /// To the trash.
    template <class T>
    bool remove(const domain::Uuid& id, const QString& what);
    /// Keeps an imported table. Undone, it lies in the trash.
    bool addDataset(domain::Dataset dataset, std::shared_ptr<const domain::Table> cells, const QString& what);
    /// Adds everything in a bundle, as `import` does, but as one step of undo: undone, all that it added is gone. What
    /// is there already with the same content is left as it is. To be moved here: a large one takes long to copy.
    bool addBundle(domain::Bundle bundle, const QString& what);
    bool restore(EntityKind kind, const domain::Uuid& id, const QString& what);
    bool setField(const domain::Uuid& persona, const std::string& key, const domain::FieldValue& value);
    bool setSetting(const QString& key, const QString& value);
    /// Adds a field of the marketer's own to the group of own fields, which is made with the name `group` when it is
    /// not there. The key is made from the label. Returns the key; empty when the label is empty or the change could
    /// not be kept.
    std::string addOwnField(domain::FieldKind kind, const QString& label, const QString& hint, const QString& group);

    /// Groups changes into one step of undo while it lives.
    class Group {
    public:
        Group(Workspace& workspace, const QString& what) : m_stack(workspace.undoStack()) { m_stack.beginMacro(what); }
        ~Group() { m_stack.endMacro(); }
        Group(const Group&) = delete;
        Group& operator=(const Group&) = delete;

    private:
        QUndoStack& m_stack;
    };

    /// While it lives, long changes (an import, a table that is kept, their undo) say how far they are. When the
    /// watcher says no, the change is taken back whole and nothing is announced. The watcher may let the window paint;
    /// a change that is tried meanwhile is refused. The end of the change, which waits for the disk, runs in a thread
    /// of its own; the watcher is asked every few milliseconds then as well, but its no comes too late.
    class Watched {
    public:
        Watched(Workspace& workspace, analysis::Progress watcher) : m_workspace(workspace) {
            m_workspace.m_watcher = std::move(watcher);
            m_workspace.m_share = 0;
            m_workspace.m_store->endAside([&kept = m_workspace](const auto& work) { kept.beside(work); });
        }
        ~Watched() {
            m_workspace.m_store->endAside({});
            m_workspace.m_watcher = {};
        }
        Watched(const Watched&) = delete;
        Watched& operator=(const Watched&) = delete;

    private:
        Workspace& m_workspace;
    };

    // Changing, not undoable
    // ----------------------------------------------------------------------------------------------------
    /// Removes from the trash for good.
    bool erase(EntityKind kind, const domain::Uuid& id);
    /// Adds everything in one transaction (import, sample): an id that is there with the same content is skipped, one
    /// with other content gets a new id. Throws domain::Error and changes nothing when something cannot be kept.
    /// `dryRun`: only the warnings.
    std::vector<exchange::Warning> import(domain::Bundle bundle, bool dryRun = false);

    [[nodiscard]] storage::WorkspaceStore& store() { return *m_store; }

Q_SIGNALS:
    void changed(const chandung::app::Change& change);
    /// A change could not be kept; `message` is for the user.
    void failed(const QString& message);
    /// Everything up to now is in the file.
    void saved();

private:
    class Command;
    template <class T>
    class PutCommand;
    template <class T>
    class RemoveCommand;
    class FieldCommand;
    class RestoreCommand;
    class SettingCommand;
    class OwnFieldsCommand;
    class BundleCommand;
    class DatasetCommand;

    bool push(std::unique_ptr<Command> command);
    /// Makes a change; others that are tried meanwhile are refused.
    void alone(const std::function<void()>& change);
    /// For long changes: tells the watcher, if there is one; throws Cancelled when it says no.
    [[nodiscard]] storage::Step watched() const;
    /// Has work done in another thread, and asks the watcher meanwhile.
    void beside(const std::function<void()>& work);
    template <class T>
    storage::Repository<T>& repository() const;
    void announce(const Change& change);
    void reloadCatalogue();

    std::unique_ptr<storage::WorkspaceStore> m_store;
    const Knowledge& m_knowledge;
    domain::Catalogue m_catalogue;
    QUndoStack m_undo;
    analysis::Progress m_watcher;
    mutable double m_share = 0;  ///< of a watched change that is done
    bool m_changing = false;
};

}  // namespace chandung::app
