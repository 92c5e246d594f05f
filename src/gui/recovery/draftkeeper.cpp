#include "gui/recovery/draftkeeper.h"

#include "gui/pages/pagehost.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace chandung::gui {

namespace {

constexpr int writeAfterMs = 1000;
constexpr int settleAfterMs = 3000;

QString textOf(const QWidget* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) return text->toPlainText();
    if (const auto* text = qobject_cast<const QTextEdit*>(field)) return text->toPlainText();
    return {};
}

/// Types as a person does, so that the page saves it.
void typeInto(QWidget* field, const QString& text) {
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->selectAll();
        line->insert(text);
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(field)) {
        plain->selectAll();
        plain->insertPlainText(text);
    } else if (auto* edit = qobject_cast<QTextEdit*>(field)) {
        edit->selectAll();
        edit->insertPlainText(text);
    }
}

/// The names of a field and of what it stands in: the same in every run.
QString keyOf(const QWidget* field, const QWidget* page) {
    QStringList names;
    for (const QWidget* at = field; at && at != page; at = at->parentWidget()) {
        QString name = at->objectName();
        if (name.isEmpty() && at == field) name = at->accessibleName();
        if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_"))) names.prepend(name);
    }
    return names.join(QLatin1Char('/'));
}

QString labelOf(QWidget* field, const QWidget* page) {
    if (!field->accessibleName().isEmpty()) return field->accessibleName();
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->buddy() == field) return QString(label->text()).remove(QLatin1Char('&'));
    return {};
}

/// What is typed to look for something is not a text of the workspace.
bool isLookedFor(const QWidget* field) {
    for (const char* word : {"search", "filter", "find", "query"})
        if (field->objectName().contains(QLatin1String(word), Qt::CaseInsensitive)) return true;
    return false;
}

}  // namespace

DraftKeeper::DraftKeeper(PageHost& host) : QObject(&host), m_host(host) {
    m_write.setSingleShot(true);
    m_write.setInterval(writeAfterMs);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleAfterMs);
    connect(&m_write, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&m_settle, &QTimer::timeout, this, &DraftKeeper::settle);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&host, &PageHost::moved, &m_settle, qOverload<>(&QTimer::start));
}

void DraftKeeper::setWorkspace(app::Workspace* workspace, const QString& folder) {
    if (m_workspace) m_workspace->disconnect(this);
    write();
    m_workspace = workspace;
    m_typed.clear();
    m_left.clear();
    m_drafts.reset();
    if (!workspace || workspace->readOnly()) return;
    m_drafts = std::make_unique<app::Drafts>(workspace->store().workspaceId(), folder);
    m_left = m_drafts->all();
    connect(workspace, &app::Workspace::saved, this, &DraftKeeper::onSaved);
    connect(workspace, &app::Workspace::failed, this, [this] {
        for (Typed& typed : m_typed) typed.refused = true;
        write();
    });
}

void DraftKeeper::follow(QWidget* field) {
    disconnect(m_connection);
    if (!field || !m_drafts || !m_host.isAncestorOf(field) || isLookedFor(field)) return;
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        if (line->echoMode() == QLineEdit::Normal)
            m_connection = connect(line, &QLineEdit::textEdited, this, [this, line] { onTyped(line); });
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        m_connection = connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
            if (text->hasFocus() && text->document()->isModified()) onTyped(text);
        });
    } else if (auto* edit = qobject_cast<QTextEdit*>(field); edit && !edit->isReadOnly()) {
        m_connection = connect(edit, &QTextEdit::textChanged, this, [this, edit] {
            if (edit->hasFocus() && edit->document()->isModified()) onTyped(edit);
        });
    }
}

void DraftKeeper::onTyped(QWidget* field) {
    const QWidget* page = m_host.page();
    const QString key = keyOf(field, page);
    if (key.isEmpty()) return;
    const QString place = m_host.place();
    auto found = std::find_if(m_typed.begin(), m_typed.end(), [&](const Typed& typed) {
        return typed.draft.field == key && typed.draft.place == place;
    });
    if (found == m_typed.end()) found = m_typed.insert(m_typed.end(), Typed{});
    const QString label = labelOf(field, page);
    found->field = field;
    found->draft = {place, key, label.isEmpty() ? key.section(QLatin1Char('/'), -1) : label, textOf(field),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    found->written = false;
    found->refused = false;
    // Not begun anew: who types without a pause is written down every second.
    if (!m_write.isActive()) m_write.start();
    m_settle.start();
}

void DraftKeeper::write() {
    m_write.stop();
    if (!m_drafts) return;
    for (Typed& typed : m_typed) {
        if (typed.written) continue;
        typed.written = m_drafts->keep(typed.draft);
        // The disk may be full for drafts as well.
        if (!typed.written) m_write.start();
    }
}

void DraftKeeper::onSaved() {
    std::erase_if(m_typed, [this](const Typed& typed) {
        if (typed.refused) return false;
        if (m_drafts) m_drafts->drop(typed.draft.place, typed.draft.field);
        return true;
    });
    if (m_typed.empty()) m_write.stop();
}

void DraftKeeper::settle() {
    // Nothing was refused and the field was left: it holds what the workspace holds.
    std::erase_if(m_typed, [this](const Typed& typed) {
        if (typed.refused || (typed.field && typed.field->hasFocus())) return false;
        if (m_drafts) m_drafts->drop(typed.draft.place, typed.draft.field);
        return true;
    });
    if (!m_typed.empty()) m_settle.start();
}

QWidget* DraftKeeper::find(const QString& field) const {
    for (QWidget* child : m_host.page()->findChildren<QWidget*>())
        if ((qobject_cast<QLineEdit*>(child) || qobject_cast<QPlainTextEdit*>(child) ||
             qobject_cast<QTextEdit*>(child)) &&
            keyOf(child, m_host.page()) == field)
            return child;
    return nullptr;
}

bool DraftKeeper::putBack(const app::Draft& draft) {
    m_host.go(draft.place);
    QCoreApplication::processEvents();
    QWidget* field = find(draft.field);
    if (!field || m_host.place() != draft.place) return false;
    field->setFocus(Qt::OtherFocusReason);
    if (textOf(field) == draft.text) {  // it was saved after all
        remove(draft);
        return true;
    }
    typeInto(field, draft.text);
    std::erase(m_left, draft);
    // Dropped when it is saved.
    const bool typed = std::any_of(m_typed.begin(), m_typed.end(), [&](const Typed& one) {
        return one.draft.field == draft.field && one.draft.place == draft.place;
    });
    if (!typed) m_typed.push_back({field, draft, true, false});
    return true;
}

void DraftKeeper::remove(const app::Draft& draft) {
    std::erase(m_left, draft);
    if (m_drafts) m_drafts->drop(draft.place, draft.field);
}

void DraftKeeper::retry() {
    const auto typed = m_typed;
    for (const Typed& one : typed) {
        if (!one.refused || !one.field || m_host.place() != one.draft.place) continue;
        follow(one.field);
        typeInto(one.field, one.draft.text);
    }
    m_host.commit();
}

}  // namespace chandung::gui
