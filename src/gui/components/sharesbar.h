#pragma once

#include <QIcon>
#include <QString>
#include <QWidget>

#include <vector>

namespace chandung::gui {

struct Context;

/// A part of a whole, in percent.
struct SharePart {
    QString name;
    double percent = 0;
    bool chosen = false;
    bool current = false;
};

/// Parts of a whole as a bar: each with its letter and number, so that no colour is needed to read it; what is missing
/// to 100 percent is hatched. Its text twin is the accessible description.
class SharesBar : public QWidget {
    Q_OBJECT

public:
    explicit SharesBar(Context& context, QWidget* parent = nullptr);

    void setParts(std::vector<SharePart> parts);

    /// The sign of the part at a place, for lists beside the bar.
    [[nodiscard]] static QIcon sign(const Context& context, int place);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A part was clicked.
    void picked(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF rectOf(std::size_t place) const;
    [[nodiscard]] int partAt(const QPointF& point) const;
    [[nodiscard]] QString describe(const SharePart& part, int place) const;

    Context& m_context;
    std::vector<SharePart> m_parts;
    double m_whole = 100;
};

}  // namespace chandung::gui
