#pragma once

#include "gui/components/rowlist.h"
#include "gui/pages/datapage.h"

class QStackedWidget;
class QVBoxLayout;

namespace chandung::gui {

class EmptyState;
class PageHeader;
class Panel;

/// A list at the left and what is chosen in it at the right.
class DetailPage : public DataPage {
    Q_OBJECT

public:
    bool open(const QStringList& path) override;
    [[nodiscard]] QString place() const override;

protected:
    DetailPage(Context& context, const QString& root, const QString& title, QWidget* parent);

    /// What is shown when there is nothing.
    void setEmpty(EmptyState* empty);
    [[nodiscard]] virtual std::vector<Row> rows() const = 0;
    /// Fills the panel at the right with what is chosen.
    virtual void showDetail(QVBoxLayout& body, Panel& panel, const domain::Uuid& id) = 0;
    void reload() override;

    /// A heading, and a label with its text under it; an empty text adds nothing.
    void addHeading(QVBoxLayout& body, const QString& text);
    void addText(QVBoxLayout& body, const QString& label, const QString& text);

private:
    void showChosen();

    QString m_root;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    RowList* m_list;
    Panel* m_panel;
    QWidget* m_body;
    QVBoxLayout* m_layout;
};

}  // namespace chandung::gui
