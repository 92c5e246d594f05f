#pragma once

#include "chandung/app/workspace.h"
#include "chandung/domain/typing.h"

#include <QElapsedTimer>
#include <QUndoCommand>

#include <concepts>

namespace chandung::app {

/// The kind of thing a domain type is.
template <class T>
[[nodiscard]] constexpr EntityKind kindOf() {
    if constexpr (std::same_as<T, domain::Study>) return EntityKind::Study;
    if constexpr (std::same_as<T, domain::Source>) return EntityKind::Source;
    if constexpr (std::same_as<T, domain::Observation>) return EntityKind::Observation;
    if constexpr (std::same_as<T, domain::Insight>) return EntityKind::Insight;
    if constexpr (std::same_as<T, domain::Segment>) return EntityKind::Segment;
    if constexpr (std::same_as<T, domain::Persona>) return EntityKind::Persona;
    if constexpr (std::same_as<T, domain::Committee>) return EntityKind::Committee;
    if constexpr (std::same_as<T, domain::Journey>) return EntityKind::Journey;
    if constexpr (std::same_as<T, domain::Plan>) return EntityKind::Plan;
    if constexpr (std::same_as<T, domain::Image>) return EntityKind::Image;
    if constexpr (std::same_as<T, domain::Attachment>) return EntityKind::Attachment;
    if constexpr (std::same_as<T, domain::Guide>) return EntityKind::Guide;
    if constexpr (std::same_as<T, domain::Dataset>) return EntityKind::Dataset;
}

/// How long a visit to one field may pause and still be one step of undo.
inline constexpr qint64 oneVisitMs = 5000;
/// Ids of the commands that may merge: 1 is a field of a persona, these and up a kind of thing.
inline constexpr int firstPutId = 16;

/// Whether steps of typing in a T become one step of undo.
template <class T>
inline constexpr bool takesTyping = requires(const T& value) {
    domain::differInOneText(value, value);
};

/// One change of the workspace on the undo stack. The old state is taken when the command is made. `Workspace::push`
/// runs `apply` before the command is pushed, so that a change that fails never gets onto the stack.
class Workspace::Command : public QUndoCommand {
public:
    Command(Workspace& workspace, const QString& what) : QUndoCommand(what), m_workspace(workspace) {}

    void redo() final;
    void undo() final;

    virtual void apply() = 0;
    virtual void revert() = 0;
    [[nodiscard]] virtual Change applied() const = 0;
    [[nodiscard]] virtual Change reverted() const = 0;

    void markDone() { m_done = true; }

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }

private:
    Workspace& m_workspace;
    bool m_done = false;  ///< applied already by push
};

/// Adds or replaces an aggregate.
template <class T>
class Workspace::PutCommand final : public Workspace::Command {
public:
    PutCommand(Workspace& workspace, const QString& what, std::optional<T> before, T after)
        : Command(workspace, what), m_before(std::move(before)), m_after(std::move(after)) {
        m_since.start();
    }

    void apply() override { workspace().template repository<T>().put(m_after); }
    void revert() override {
        if (m_before)
            workspace().template repository<T>().put(*m_before);
        else
            workspace().template repository<T>().erase(m_after.id);
    }
    [[nodiscard]] Change applied() const override {
        return {m_before ? Change::What::Changed : Change::What::Added, kindOf<T>(), m_after.id, {}};
    }
    [[nodiscard]] Change reverted() const override {
        return {m_before ? Change::What::Changed : Change::What::Removed, kindOf<T>(), m_after.id, {}};
    }
    [[nodiscard]] int id() const override {
        return takesTyping<T> && m_before ? firstPutId + static_cast<int>(kindOf<T>()) : -1;
    }
    /// Typing in one text, saved after each pause, is one step of undo.
    bool mergeWith(const QUndoCommand* next) override {
        if constexpr (takesTyping<T>) {
            const auto* other = dynamic_cast<const PutCommand*>(next);
            if (!other || !m_before || other->m_after.id != m_after.id || m_since.elapsed() > oneVisitMs) return false;
            // Back to how it was is no step at all.
            const bool back = *m_before == other->m_after && domain::differInOneText(m_after, other->m_after);
            if (!back && !domain::differInOneText(*m_before, other->m_after)) return false;
            m_after = other->m_after;
            m_since.restart();
            setObsolete(back);
            return true;
        }
        return false;
    }

private:
    std::optional<T> m_before;
    T m_after;
    QElapsedTimer m_since;
};

/// To the trash, and back.
template <class T>
class Workspace::RemoveCommand final : public Workspace::Command {
public:
    RemoveCommand(Workspace& workspace, const QString& what, const domain::Uuid& id)
        : Command(workspace, what), m_id(id) {}

    void apply() override { workspace().template repository<T>().trash(m_id); }
    void revert() override { workspace().template repository<T>().restore(m_id); }
    [[nodiscard]] Change applied() const override { return {Change::What::Removed, kindOf<T>(), m_id, {}}; }
    [[nodiscard]] Change reverted() const override { return {Change::What::Added, kindOf<T>(), m_id, {}}; }

private:
    domain::Uuid m_id;
};

/// An imported table. Undone, it is in the trash, so that its cells need not be held in memory to bring it back.
class Workspace::DatasetCommand final : public Workspace::Command {
public:
    DatasetCommand(Workspace& workspace, const QString& what, domain::Dataset dataset,
                   std::shared_ptr<const domain::Table> cells)
        : Command(workspace, what), m_dataset(std::move(dataset)), m_cells(std::move(cells)) {}

    void apply() override;
    void revert() override { workspace().m_store->datasets().trash(m_dataset.id); }
    [[nodiscard]] Change applied() const override {
        return {Change::What::Added, EntityKind::Dataset, m_dataset.id, {}};
    }
    [[nodiscard]] Change reverted() const override {
        return {Change::What::Removed, EntityKind::Dataset, m_dataset.id, {}};
    }

private:
    domain::Dataset m_dataset;
    std::shared_ptr<const domain::Table> m_cells;  ///< until it is kept
};

/// One field of a persona. Typing in the same field, saved after each pause, is one step of undo.
class Workspace::FieldCommand final : public Workspace::Command {
public:
    FieldCommand(Workspace& workspace, const domain::Uuid& persona, std::string key, domain::FieldValue before,
                 domain::FieldValue after);

    void apply() override;
    void revert() override;
    [[nodiscard]] Change applied() const override;
    [[nodiscard]] Change reverted() const override { return applied(); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    domain::Uuid m_persona;
    std::string m_key;
    domain::FieldValue m_before;
    domain::FieldValue m_after;
    QElapsedTimer m_since;
};

/// Out of the trash.
class Workspace::RestoreCommand final : public Workspace::Command {
public:
    RestoreCommand(Workspace& workspace, const QString& what, EntityKind kind, const domain::Uuid& id)
        : Command(workspace, what), m_kind(kind), m_id(id) {}

    void apply() override;
    void revert() override;
    [[nodiscard]] Change applied() const override { return {Change::What::Added, m_kind, m_id, {}}; }
    [[nodiscard]] Change reverted() const override { return {Change::What::Removed, m_kind, m_id, {}}; }

private:
    EntityKind m_kind;
    domain::Uuid m_id;
};

/// A setting of the workspace.
class Workspace::SettingCommand final : public Workspace::Command {
public:
    SettingCommand(Workspace& workspace, const QString& what, std::string key, std::string before, std::string after)
        : Command(workspace, what), m_key(std::move(key)), m_before(std::move(before)), m_after(std::move(after)) {}

    void apply() override { workspace().m_store->setSetting(m_key, m_after); }
    void revert() override { workspace().m_store->setSetting(m_key, m_before); }
    [[nodiscard]] Change applied() const override { return {}; }
    [[nodiscard]] Change reverted() const override { return {}; }

private:
    std::string m_key;
    std::string m_before;
    std::string m_after;
};

/// The workspace's own fields and groups.
class Workspace::OwnFieldsCommand final : public Workspace::Command {
public:
    OwnFieldsCommand(Workspace& workspace, const QString& what, domain::OwnCatalogue before, domain::OwnCatalogue after)
        : Command(workspace, what), m_before(std::move(before)), m_after(std::move(after)) {}

    void apply() override { set(m_after); }
    void revert() override { set(m_before); }
    [[nodiscard]] Change applied() const override { return {}; }
    [[nodiscard]] Change reverted() const override { return {}; }

private:
    void set(const domain::OwnCatalogue& own) {
        workspace().m_store->setOwnCatalogue(own.groups, own.fields);
        workspace().reloadCatalogue();
    }

    domain::OwnCatalogue m_before;
    domain::OwnCatalogue m_after;
};

}  // namespace chandung::app
