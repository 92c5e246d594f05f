#pragma once

#include <QStyledItemDelegate>

namespace chandung::domain {
struct PersonaSummary;
}

namespace chandung::gui {

class PersonaModel;
class Theme;

/// A persona as a tile, 290 × 152: face, name, label, role, tags, evidence, review.
class TileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int gap = 12;

    TileDelegate(const Theme& theme, const PersonaModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

    /// Where the check mark of a tile is pressed.
    [[nodiscard]] static QRect checkBox(const QRect& cell);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QRectF& tile, const QStyleOptionViewItem& option) const;
    void paintHead(QPainter& painter, const QRectF& tile, const domain::PersonaSummary& summary, bool checkable) const;
    void paintCheck(QPainter& painter, const QRectF& box, bool checked) const;
    void paintTags(QPainter& painter, const QRectF& line, const domain::PersonaSummary& summary) const;
    void paintFoot(QPainter& painter, const QRectF& tile, const domain::PersonaSummary& summary) const;

    const Theme& m_theme;
    const PersonaModel& m_model;
};

}  // namespace chandung::gui
