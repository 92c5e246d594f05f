#pragma once

#include "chandung/domain/committeechecks.h"
#include "gui/committee/committeedraft.h"
#include "gui/library/faces.h"
#include "gui/pages/datapage.h"

#include <memory>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace chandung::gui {

class Banner;
class CommitteeForm;
class CommitteeMap;
class GridView;
class MemberForm;
class MemberModel;
class PageHeader;
class Panel;
class SegmentedChoice;
struct NodeContent;

/// One buying committee: the map (or its table twin) and the inspector for what is chosen in it. Its place is
/// "committees/<id>[/<member id>]".
class CommitteePage : public DataPage {
    Q_OBJECT

public:
    explicit CommitteePage(Context& context, QWidget* parent = nullptr);
    ~CommitteePage() override;

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;
    void takeFocus() override;
    void commit() override;
    void createHere() override;
    [[nodiscard]] QString exported() const override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeader();
    void buildViews();
    void buildInspector();
    void connectViews();
    [[nodiscard]] std::vector<NodeContent> nodes(const domain::Committee& committee);
    [[nodiscard]] NodeContent decision(const domain::Committee& committee) const;
    [[nodiscard]] NodeContent memberNode(const domain::Member& member);
    void showBanner(const domain::Committee& committee);
    void answerBanner();
    void pick(const QString& key);
    void openNode(const QString& key);
    void showInspector(bool edit);
    void fitInspector();
    void showView(int view);
    void addMember(std::optional<domain::Role> role = {});
    void removeMember(const QString& key);
    void changeInfluence(const QString& key, int by);
    void setNotNeeded(domain::Role role);
    void leave();

    CommitteeDraft m_draft;
    Faces m_faces;
    PageHeader* m_header;
    SegmentedChoice* m_views;
    QPushButton* m_add = nullptr;
    QPushButton* m_details = nullptr;
    Banner* m_banner;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    CommitteeMap* m_map;
    GridView* m_table;
    MemberModel* m_model;
    Panel* m_inspector;
    QStackedWidget* m_forms;
    CommitteeForm* m_form;
    MemberForm* m_memberForm;
    QString m_key;                                   ///< of the node that is chosen
    std::optional<domain::CommitteeIssue> m_warned;  ///< what the banner says or said
    std::optional<domain::Role> m_asked;             ///< by the banner
    bool m_sheet = false;
    bool m_sheetOpen = false;
};

}  // namespace chandung::gui
