#include "gui/components/wrappedtext.h"

#include "gui/components/foundwords.h"

#include <QPainter>
#include <QTextLayout>

namespace chandung::gui::wrappedtext {

namespace {

constexpr qreal narrowest = 24;

/// Lays the lines out; returns the height of all.
qreal layOut(QTextLayout& layout, qreal width) {
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(narrowest, width));
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
    return top;
}

QString lines(const QString& text) {
    QString result = text;
    return result.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

}  // namespace

qreal height(const QFont& font, const QString& text, qreal width) {
    if (text.isEmpty()) return 0;
    QTextLayout layout(lines(text), font);
    return layOut(layout, width);
}

void paint(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
           const QStringList& found, const QColor& mark) {
    QTextLayout layout(lines(text), font);
    layOut(layout, box.width());
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [begin, length] : foundwords::places(text, found)) {
        QTextLayout::FormatRange range;
        range.start = begin;
        range.length = length;
        range.format.setBackground(mark);
        formats << range;
    }
    painter.setPen(ink);
    layout.draw(&painter, box.topLeft(), formats);
}

}  // namespace chandung::gui::wrappedtext
