#pragma once

#include "gui/components/rowlist.h"
#include "gui/pages/datapage.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace chandung::gui {

class EmptyState;
class PageHeader;
class Panel;

/// A list at the left and a summary of what is chosen in it at the right. Enter, a double click or “Open” goes to its
/// own page.
class DetailPage : public DataPage {
    Q_OBJECT

public:
    [[nodiscard]] QString place() const override;

protected:
    /// `trashed`: what the toast says after one went to the trash.
    DetailPage(Context& context, const QString& root, const QString& title, const QString& trashed, QWidget* parent);

    /// What is shown when there is nothing.
    void setEmpty(EmptyState* empty);
    [[nodiscard]] virtual std::vector<Row> rows() const = 0;
    /// Fills the panel at the right with what is chosen.
    virtual void showDetail(QVBoxLayout& body, Panel& panel, const domain::Uuid& id) = 0;
    void reload() override;
    /// The actions of the list: a copy of what is chosen, and to the trash. Null or false when it could not be kept.
    virtual domain::Uuid duplicate(const domain::Uuid& id) = 0;
    virtual bool trash(const domain::Uuid& id) = 0;
    /// The button over the list that makes a new one.
    QPushButton* addNewButton(const QString& text);
    void goTo(const domain::Uuid& id);

    /// A heading, and a label with its text under it; an empty text adds nothing.
    void addHeading(QVBoxLayout& body, const QString& text);
    void addText(QVBoxLayout& body, const QString& label, const QString& text);

private:
    void showChosen();
    void openChosen();
    void duplicateChosen();
    void trashChosen();
    [[nodiscard]] domain::Uuid chosen() const;

    QString m_root;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    RowList* m_list;
    Panel* m_panel;
    QString m_trashed;
    QWidget* m_body;
    QVBoxLayout* m_layout;
};

}  // namespace chandung::gui
