#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"
#include "gui/pages/page.h"

#include <QPointer>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace chandung::gui {

class SettingEditor;

/// All settings, made from the table and searched by its words. The program's are kept at once; the workspace's are
/// changes of the workspace, which undo takes back.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Context& context, QWidget* parent = nullptr);

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    /// "settings", or that and the key of a setting: then at that setting.
    [[nodiscard]] QString place() const override { return QStringLiteral("settings"); }
    void takeFocus() override;
    void commit() override;

private:
    void addSections(QVBoxLayout& column);
    void follow(SettingEditor* editor);
    void change(const SettingEditor& editor, const QString& value);
    void changeLogo(const QString& file);
    void reload();
    void search(const QString& words);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    QLineEdit* m_search;
    QLabel* m_nothing;
    QLabel* m_closed = nullptr;        ///< why the brand cannot be set
    SettingEditor* m_asked = nullptr;  ///< the setting that was gone to
    std::vector<SettingEditor*> m_editors;
    std::map<QString, QWidget*> m_sections;
};

}  // namespace chandung::gui
