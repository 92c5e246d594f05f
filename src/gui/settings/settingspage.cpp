#include "gui/settings/settingspage.h"

#include "chandung/app/brand.h"
#include "chandung/app/messages.h"
#include "chandung/app/settings.h"
#include "chandung/app/text.h"
#include "chandung/domain/error.h"
#include "gui/components/editgate.h"
#include "gui/components/labels.h"
#include "gui/components/pageheader.h"
#include "gui/components/photo.h"
#include "gui/dialogs.h"
#include "gui/lookactions.h"
#include "gui/settings/settingeditor.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace chandung::gui {

using app::SettingPlace;
using app::SettingSpec;

namespace {

constexpr int columnWidth = 680;

}  // namespace

SettingsPage::SettingsPage(Context& context, QWidget* parent)
    : Page(parent), m_context(context), m_search(new QLineEdit) {
    setObjectName(QStringLiteral("settingsPage"));
    auto* header = new PageHeader(context, tr("Settings"));
    m_search->setObjectName(QStringLiteral("settingsSearchLineEdit"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setMinimumWidth(260);
    m_search->setClearButtonEnabled(true);
    header->layout()->addWidget(m_search);  // at the right end
    auto* body = new QWidget;
    body->setProperty("pane", QStringLiteral("form"));
    body->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->setSpacing(space::l);
    m_nothing = makeText(context.theme, tr("No setting has these words. Try fewer."), Type::Body, "second", body);
    m_nothing->hide();
    column->addWidget(m_nothing);
    addSections(*column);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    reload();
}

void SettingsPage::addSections(QVBoxLayout& column) {
    for (const SettingSpec& spec : app::settingTable()) {
        const QString title = app::settingText(spec.section);
        QWidget*& section = m_sections[title];
        if (!section) {
            section = new QWidget;
            section->setMaximumWidth(columnWidth);
            auto* rows = new QVBoxLayout(section);
            rows->setContentsMargins(0, 0, 0, 0);
            rows->setSpacing(14);
            rows->addWidget(makeLabel(m_context.theme, title, Type::Heading, "", section));
            if (spec.place == SettingPlace::Workspace) {
                m_closed = makeText(m_context.theme, {}, Type::Body, "second", section);
                rows->addWidget(m_closed);
            }
            column.addWidget(section);
        }
        auto* editor = new SettingEditor(m_context, spec, section);
        section->layout()->addWidget(editor);
        if (spec.place != SettingPlace::Program) markEditing(editor);
        m_editors.push_back(editor);
        follow(editor);
    }
}

void SettingsPage::follow(SettingEditor* editor) {
    connect(editor, &SettingEditor::edited, this, [this, editor](const QString& value) { change(*editor, value); });
    connect(editor, &SettingEditor::pictureWanted, this, &SettingsPage::changeLogo);
}

void SettingsPage::setWorkspace(app::Workspace* workspace) {
    if (m_workspace) m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) connect(workspace, &app::Workspace::changed, this, &SettingsPage::reload);
    reload();
}

bool SettingsPage::open(const QStringList& path) {
    reload();
    const QString key = path.value(0);
    const auto asked = std::find_if(m_editors.begin(), m_editors.end(), [&](const SettingEditor* editor) {
        return key == QLatin1String(editor->spec().key);
    });
    m_asked = asked == m_editors.end() ? nullptr : *asked;
    if (m_asked) m_search->clear();
    return true;
}

void SettingsPage::takeFocus() {
    const auto takes = [](const QWidget* widget) {
        return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    if (m_asked) {
        const auto inputs = m_asked->findChildren<QWidget*>();
        const auto input = std::find_if(inputs.begin(), inputs.end(), takes);
        layout()->activate();
        findChild<QScrollArea*>()->ensureWidgetVisible(m_asked);
        if (input != inputs.end()) {
            (*input)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_search->setFocus();
}

void SettingsPage::commit() {
    // A line that is being typed in is kept when it is left.
    if (QWidget* now = focusWidget(); now && now != m_search && now->hasFocus()) {
        now->clearFocus();
        now->setFocus();
    }
}

void SettingsPage::change(const SettingEditor& editor, const QString& value) {
    const SettingSpec& spec = editor.spec();
    const QString key = QString::fromLatin1(spec.key);
    if (spec.place == SettingPlace::Workspace) {
        if (m_workspace) m_workspace->setSetting(key, value);
        return;
    }
    m_context.settings.setValue(key, value);
    // Another language or theme builds every page anew, this one too: when its input has returned.
    if (key == QLatin1String("language") || key == QLatin1String("theme"))
        QTimer::singleShot(0, this, [this, key, value] { chooseLook(window(), key, value); });
}

void SettingsPage::changeLogo(const QString& file) {
    if (!m_workspace || m_workspace->readOnly()) return;
    const QString key = QString::fromLatin1(app::brandkey::logo);
    if (file.isEmpty()) {
        m_workspace->setSetting(key, {});
        return;
    }
    try {
        const domain::Image logo = app::logoFrom(pictureOf(photoFromFile(file)));
        if (logo.bytes.empty())
            throw domain::Error(domain::ErrorCode::BadImage, {app::fromQt(QFileInfo(file).fileName())});
        app::Workspace::Group group(*m_workspace, tr("change of the logo"));
        if (m_workspace->save(logo, tr("change of the logo"))) m_workspace->setSetting(key, app::toQt(logo.id.str()));
    } catch (const domain::Error& error) {
        m_context.dialogs.message(window(), tr("The logo was not changed"), app::messageFor(error));
    }
}

void SettingsPage::reload() {
    const bool open = m_workspace && !m_workspace->readOnly();
    const app::Brand brand = m_workspace ? app::brandOf(*m_workspace) : app::Brand();
    for (SettingEditor* editor : m_editors) {
        const SettingSpec& spec = editor->spec();
        const QString key = QString::fromLatin1(spec.key);
        if (spec.place == SettingPlace::Program) {
            editor->setValue(m_context.settings.value(key));
            continue;
        }
        editor->setEnabled(open);
        const QString value = m_workspace ? m_workspace->setting(key) : QString();
        editor->setValue(value.isEmpty() ? QString::fromLatin1(spec.fallback) : value);
        if (spec.kind == app::SettingKind::Picture) editor->setPicture(brand.logo);
    }
    m_closed->setVisible(!open);
    m_closed->setText(m_workspace ? tr("This workspace is open for reading only.")
                                  : tr("Open a workspace to set its brand."));
}

void SettingsPage::search(const QString& words) {
    std::map<QString, bool> shown;
    bool any = false;
    for (SettingEditor* editor : m_editors) {
        const bool fits = app::settingMatches(editor->spec(), words);
        editor->setVisible(fits);
        any = any || fits;
        bool& section = shown[app::settingText(editor->spec().section)];
        section = section || fits;
    }
    for (const auto& [title, visible] : shown) m_sections[title]->setVisible(visible);
    m_nothing->setVisible(!any);
}

}  // namespace chandung::gui
