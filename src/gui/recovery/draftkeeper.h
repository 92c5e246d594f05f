#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

// After Qt: moc of Qt 6.4 stumbles over <compare> when it comes first.
#include "chandung/app/drafts.h"
#include "chandung/app/workspace.h"

#include <memory>

class QWidget;

namespace chandung::gui {

class PageHost;

/// Writes down what is being typed until it is saved: at once when the program dies or the file refuses it, it can be
/// offered again.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(PageHost& host);

    /// Null: none is open. `folder`: as for app::Drafts.
    void setWorkspace(app::Workspace* workspace, const QString& folder = {});
    /// What was left over when the workspace was opened, and not put back or removed since.
    [[nodiscard]] std::vector<app::Draft> left() const { return m_left; }
    /// Goes to the place of a draft and types its text into the field again; false when the field is not there any
    /// more.
    bool putBack(const app::Draft& draft);
    void remove(const app::Draft& draft);
    /// Types the texts again that were refused, where their fields are on the screen: the file takes changes again.
    void retry();

private:
    struct Typed {
        QPointer<QWidget> field;
        app::Draft draft;
        bool written = false;
        bool refused = false;
    };

    void follow(QWidget* field);
    void onTyped(QWidget* field);
    void write();
    void onSaved();
    void settle();
    [[nodiscard]] QWidget* find(const QString& field) const;

    PageHost& m_host;
    QPointer<app::Workspace> m_workspace;
    std::unique_ptr<app::Drafts> m_drafts;
    std::vector<app::Draft> m_left;
    std::vector<Typed> m_typed;
    QMetaObject::Connection m_connection;
    QTimer m_write;
    QTimer m_settle;
};

}  // namespace chandung::gui
