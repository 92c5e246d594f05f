#pragma once

#include "chandung/app/workspace.h"
#include "gui/context.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace chandung::gui {

class Panel;
class RowList;
class SegmentForm;
class SharesBar;

/// The segments of a study with a picture of their shares, the form of the chosen one, and the personas made of it.
class SegmentsPane : public QWidget {
    Q_OBJECT

public:
    explicit SegmentsPane(Context& context, QWidget* parent = nullptr);

    void setStudy(app::Workspace* workspace, const domain::Uuid& study);
    void reload();
    void commit();
    void addSegment();
    bool openSegment(const QString& id);
    /// Puts the focus on the list, where segments are chosen.
    void goToList();

Q_SIGNALS:
    void navigate(const QString& place);
    void notify(const QString& text, bool undoable);

private:
    QWidget* buildTop();
    QWidget* buildCreate();
    void showShares(const std::vector<domain::Segment>& segments);
    void showSegment();
    void showCreate();
    [[nodiscard]] std::vector<domain::Role> roles() const;
    void createPersonas();
    void createCommittee();
    void remove(const QString& id);

    Context& m_context;
    QPointer<app::Workspace> m_workspace;
    domain::Uuid m_study;
    Panel* m_panel;
    SharesBar* m_bar = nullptr;
    QLabel* m_sharesText = nullptr;
    QLabel* m_sharesError = nullptr;
    RowList* m_list;
    SegmentForm* m_form;
    QWidget* m_roleBox = nullptr;
    std::vector<QCheckBox*> m_roles;
    QPushButton* m_chooseRoles = nullptr;
    QLabel* m_takes = nullptr;
    QPushButton* m_committee = nullptr;
    QPushButton* m_create = nullptr;
    std::vector<QString> m_ids;  ///< of the parts of the bar
};

}  // namespace chandung::gui
