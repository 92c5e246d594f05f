#include "workspacecommands.h"

#include "chandung/app/messages.h"
#include "chandung/app/text.h"
#include "kindvisit.h"

#include <QLocale>

namespace chandung::app {

namespace {

/// Whether the step from one value to the next is only typing: the same text field, or the same statements with other
/// words.
bool isTyping(const domain::FieldValue& from, const domain::FieldValue& to) {
    if (std::holds_alternative<std::string>(from) && std::holds_alternative<std::string>(to)) return true;
    const auto* before = std::get_if<domain::Statements>(&from);
    const auto* after = std::get_if<domain::Statements>(&to);
    if (!before || !after || before->size() != after->size()) return false;
    for (std::size_t i = 0; i < before->size(); ++i) {
        const auto& a = (*before)[i];
        const auto& b = (*after)[i];
        if (a.id != b.id || a.evidence != b.evidence || a.strength != b.strength) return false;
    }
    return true;
}

}  // namespace

void Workspace::Command::redo() {
    if (std::exchange(m_done, false)) return;
    try {
        m_workspace.alone([this] { apply(); });
        m_workspace.announce(applied());
    } catch (const domain::Error& error) {
        setObsolete(true);
        Q_EMIT m_workspace.failed(messageFor(error));
    }
}

void Workspace::Command::undo() {
    try {
        m_workspace.alone([this] { revert(); });
        m_workspace.announce(reverted());
    } catch (const domain::Error& error) {
        setObsolete(true);
        Q_EMIT m_workspace.failed(messageFor(error));
    }
}

void Workspace::DatasetCommand::apply() {
    if (!m_cells) return workspace().m_store->datasets().restore(m_dataset.id);
    workspace().m_store->datasets().add(m_dataset, *m_cells, workspace().watched());
    m_cells.reset();
}

Workspace::FieldCommand::FieldCommand(Workspace& workspace, const domain::Uuid& persona, std::string key,
                                      domain::FieldValue before, domain::FieldValue after)
    : Command(workspace, {}),
      m_persona(persona),
      m_key(std::move(key)),
      m_before(std::move(before)),
      m_after(std::move(after)) {
    const domain::FieldDefinition* field = workspace.catalogue().field(m_key);
    const domain::Language language = domain::languageFromCode(fromQt(QLocale().name())).value_or(domain::Language::En);
    setText(field ? tr("change of “%1”").arg(toQt(field->label.in(language))) : tr("change of a field"));
    m_since.start();
}

void Workspace::FieldCommand::apply() {
    workspace().m_store->personas().setField(m_persona, m_key, m_after);
}

void Workspace::FieldCommand::revert() {
    workspace().m_store->personas().setField(m_persona, m_key, m_before);
}

Change Workspace::FieldCommand::applied() const {
    return {Change::What::Changed, EntityKind::Persona, m_persona, toQt(m_key)};
}

bool Workspace::FieldCommand::mergeWith(const QUndoCommand* next) {
    const auto* other = dynamic_cast<const FieldCommand*>(next);
    if (!other || other->m_persona != m_persona || other->m_key != m_key) return false;
    if (m_since.elapsed() > oneVisitMs || !isTyping(m_after, other->m_after)) return false;
    m_after = other->m_after;
    m_since.restart();
    setObsolete(m_after == m_before);
    return true;
}

void Workspace::RestoreCommand::apply() {
    visitKind(m_kind, [&](auto type) { workspace().repository<typename decltype(type)::Type>().restore(m_id); });
}

void Workspace::RestoreCommand::revert() {
    visitKind(m_kind, [&](auto type) { workspace().repository<typename decltype(type)::Type>().trash(m_id); });
}

}  // namespace chandung::app
