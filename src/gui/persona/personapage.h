#pragma once

#include "gui/context.h"
#include "gui/find/findable.h"
#include "gui/pages/page.h"

#include <QList>
#include <QPointer>

#include <map>
#include <memory>

#include "chandung/domain/codes.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace chandung::gui {

class EvidencePopover;
class FieldBlock;
class GroupForm;
class GroupPane;
class PersonaDraft;
class PersonaHeader;
class PreviewPane;
class VersionsPane;

/// The persona editor: groups, the form of one group, and the card as it will print. Its place is
/// "personas/<id>[/<field key>]".
class PersonaPage : public Page, public Findable {
    Q_OBJECT

public:
    explicit PersonaPage(Context& context, QWidget* parent = nullptr);
    ~PersonaPage() override;

    void setWorkspace(app::Workspace* workspace) override;
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;
    void takeFocus() override;
    void commit() override;
    void showCoach(bool shown) override;
    [[nodiscard]] std::vector<domain::Uuid> personas() const override;

    // Find in the page: personafind.cpp
    [[nodiscard]] std::vector<FindSpot> findSpots() const override;
    void showSpot(const FindSpot& spot, const QStringList& words) override;
    void showFound(const QStringList& words) override;

    [[nodiscard]] domain::Uuid persona() const;
    /// Goes to a field of the persona; an empty key of a group: its first field.
    bool openField(const std::string& key);
    /// Another persona of the same study: −1 the one before, +1 the next.
    void step(int by);

Q_SIGNALS:
    void exportRequested(const QList<chandung::domain::Uuid>& personas);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addOwnField();
    void buildPanes();
    [[nodiscard]] QWidget* buildFormPane();
    void addShortcuts();
    void showLoaded();
    void rebuildForms();
    void retireForms();
    void showGroup(const std::string& group);
    void stepGroup(int by);
    void showVersions();
    void openReview(const QRect& place);
    void offerMerge(const QString& other, const QString& field, const QPoint& at);
    void refreshField(const QString& field);
    void followContext();
    [[nodiscard]] bool formsAreStale() const;
    void updateViews();
    void showPosition();
    void showPreview(bool shown);
    void fitPanes();
    void openEvidence(FieldBlock* block, int row, const QRect& mark);
    [[nodiscard]] GroupForm* form(const std::string& group);
    [[nodiscard]] std::vector<domain::Uuid> neighbours() const;

    Context& m_context;
    PersonaDraft* m_draft;
    PersonaHeader* m_header;
    QSplitter* m_splitter;
    GroupPane* m_groups;
    QLabel* m_title;
    QToolButton* m_up;
    QToolButton* m_down;
    QStackedWidget* m_stack;
    VersionsPane* m_versions;
    PreviewPane* m_preview;
    std::map<std::string, GroupForm*> m_forms;
    std::string m_group;
    std::string m_field;
    domain::CustomerKind m_kind = domain::CustomerKind::B2b;  ///< what the forms were made for
    std::size_t m_fieldCount = 0;
    bool m_previewWanted = true;
    QPointer<EvidencePopover> m_popover;
};

}  // namespace chandung::gui
