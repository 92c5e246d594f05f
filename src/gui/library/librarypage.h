#pragma once

#include "gui/library/libraryfilter.h"
#include "gui/library/personaorder.h"
#include "gui/pages/datapage.h"

class QStackedWidget;

namespace chandung::gui {

class FilterBar;
class PageHeader;
class PersonaModel;
class PersonaView;
class SelectionBar;

/// All personas as cards or as a list, sorted and filtered, with what can be done to those selected.
class LibraryPage : public DataPage {
    Q_OBJECT

public:
    explicit LibraryPage(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QString place() const override { return QStringLiteral("personas"); }
    void takeFocus() override;
    void createHere() override;
    [[nodiscard]] std::vector<domain::Uuid> personas() const override;

    void showAdded(const std::vector<domain::Uuid>& ids) override;

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const app::Change& change) const override;

private:
    QWidget* buildStack();
    void connectView();
    void connectBar();
    void restoreLook();
    void keepLook();
    void arrange();
    void showPersonas(storage::PersonaMarks* marks);
    void showCount();
    void trash();
    void paste();
    void openTags(const QPoint& at);
    void openMenu(const QPoint& at);
    void moveTo(const domain::Uuid& study);
    void trigger(const char* action);

    PageHeader* m_header;
    FilterBar* m_filters;
    QStackedWidget* m_stack;
    QStackedWidget* m_shapes;
    PersonaModel* m_model;
    PersonaView* m_view;
    SelectionBar* m_bar;
    FilterTexts m_texts;
    ReadingOrder m_reading;
};

}  // namespace chandung::gui
