#pragma once

#include <QHeaderView>

namespace chandung::gui {

class CompareModel;
struct Context;

/// Before the rows of a comparison: the field and what is said about the row; groups with a sign to fold them.
class RowHeader : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int headerWidth = 200;

    RowHeader(Context& context, const CompareModel& model, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// How high a row must be for its label.
    [[nodiscard]] int labelHeight(int row) const;

Q_SIGNALS:
    void rowPressed(int row);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Context& m_context;
    const CompareModel& m_model;
};

}  // namespace chandung::gui
