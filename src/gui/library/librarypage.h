#pragma once

#include "gui/pages/datapage.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace chandung::gui {

class PageHeader;
class PersonaTiles;
class SelectionBar;

/// All personas, with filters.
class LibraryPage : public DataPage {
    Q_OBJECT

public:
    explicit LibraryPage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QString place() const override { return QStringLiteral("personas"); }
    void createHere() override;
    [[nodiscard]] std::vector<domain::Uuid> personas() const override;

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const app::Change& change) const override;

private:
    QWidget* buildFilters();
    QWidget* buildStack();
    void connectBar();
    void fillStudies();
    void clearFilters();
    [[nodiscard]] bool passes(const domain::PersonaSummary& summary) const;
    void trash();

    PageHeader* m_header;
    QLineEdit* m_word;
    QComboBox* m_study;
    QComboBox* m_kind;
    QStackedWidget* m_stack;
    PersonaTiles* m_tiles;
    SelectionBar* m_bar;
};

}  // namespace chandung::gui
