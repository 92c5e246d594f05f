#pragma once

#include "chandung/app/data/tableimport.h"
#include "gui/context.h"

#include <QHeaderView>

class QMenu;

namespace chandung::gui {

/// The head of a column that is being imported: whether it is used, name, type, what is in it, missing and distinct.
/// Space takes the current column in or out, Alt ↓ opens its menu.
class ImportHeader : public QHeaderView {
    Q_OBJECT

public:
    ImportHeader(Context& context, app::TableImport& import, domain::CustomerKind kind, QWidget* parent = nullptr);

    void openMenu(int section);
    void toggle(int section);
    /// What a screen reader says of a column.
    [[nodiscard]] QString spoken(std::size_t column) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintTop(QPainter& painter, const QRect& rect, std::size_t column) const;
    void paintContent(QPainter& painter, const QRect& rect, std::size_t column) const;
    void paintCounts(QPainter& painter, const QRect& rect, std::size_t column) const;
    void fillFields(QMenu& menu, std::size_t column);
    [[nodiscard]] QString typeText(std::size_t column) const;

    Context& m_context;
    app::TableImport& m_import;
    domain::CustomerKind m_kind;
};

}  // namespace chandung::gui
