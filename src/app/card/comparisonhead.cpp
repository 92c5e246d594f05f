#include "app/card/comparisonset.h"
#include "app/card/header.h"
#include "app/card/lettermark.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double corner = 3 * mm;
constexpr double letterSide = 4.6 * mm;

/// The card above a column: face beside or above the words, whatever the width allows.
struct HeadCard {
    Sheet sheet;
    double height = 0;
    bool whole = true;
};

QPainterPath rounded(const QRectF& rect) {
    QPainterPath path;
    path.addRoundedRect(rect, corner, corner);
    return path;
}

void drawFace(Sheet& sheet, const ComparedPersona& one, const QRectF& tile) {
    const Palette& palette = one.setting.palette;
    const QPainterPath clip = rounded(tile);
    sheet.path(clip, one.header.negative ? palette.fill : palette.t28, palette.edge, 0.75);
    if (!one.header.photo.isNull())
        sheet.add({ImageItem{one.header.photo, tile, 0, clip}, sheet.role()});
    else
        sheet.add({AvatarItem{one.header.avatar, palette.face, tile, clip, palette.outline}, sheet.role()});
}

HeadCard headCard(const ComparedPersona& one, std::size_t index, double width) {
    const Setting setting = one.setting.onHeader();
    const bool beside = width >= 60 * mm;
    const double tile = beside ? std::min(84.0, width * 0.42) : std::min(56.0, width - 6);
    const double x = beside ? tile + 4 * mm : 2 * mm;
    const double cell = width - x - 2 * mm;
    const TextStyle name = setting.style(Face::Bold, 11.5, 16, setting.palette.ink);
    const TextStyle label = setting.style(Face::Bold, 8.5, 12, setting.palette.accent);
    const TextStyle small = setting.style(Face::Regular, 8.5, 12, setting.palette.ink2);
    const TextStyle figure = setting.style(Face::Bold, 11, 15, setting.palette.accent);

    HeadCard card;
    card.sheet.setRole({QStringLiteral("header"), QStringLiteral("identity.name")});
    const double letter = letterSide + 1.6 * mm;
    const FittedText fittedName = fitText(one.header.name, name, cell - letter, 3);
    const FittedText fittedLabel = fitText(one.header.label, label, cell, 3);
    card.whole = fittedName.complete && fittedLabel.complete;
    const QStringList& names = fittedName.lines;
    const QStringList& labels = fittedLabel.lines;
    QString counts = setting.words.number(one.header.coverage.backed) + QLatin1Char('/') +
                     setting.words.number(one.header.coverage.statements) + QLatin1Char(' ') +
                     setting.words("statements_backed");
    if (one.header.coverage.statements == 0) counts = setting.words("no_statements");
    const QStringList countLines = breakText(counts, small, cell);
    QStringList share;
    if (!one.header.share.isEmpty()) share = breakText(one.header.shareBase, small, cell);
    const double shareHeight = one.header.share.isEmpty() ? 0 : 15;
    const double shareBeside = textWidth(one.header.share, figure) + 3;
    const bool below = !share.isEmpty() && shareBeside + textWidth(one.header.shareBase, small) > cell;
    const double words = static_cast<double>(names.size()) * 16 + static_cast<double>(labels.size()) * 12 +
                         shareHeight + (below ? static_cast<double>(share.size()) * 12 : 0) +
                         static_cast<double>(countLines.size()) * 12;
    card.height = beside ? std::max(tile, words + 12) : tile + 4 + words + 10;

    Sheet& sheet = card.sheet;
    sheet.box(QRectF(0, 0, width, card.height), corner, one.setting.palette.header, one.setting.palette.edge, 0.75);
    if (beside)
        drawFace(sheet, one, QRectF(0, card.height - tile, tile, tile));
    else
        drawFace(sheet, one, QRectF((width - tile) / 2, 3, tile, tile));
    double y = beside ? (card.height - words) / 2 : tile + 7;
    Palette mark = one.setting.palette;
    if (mark.solidTitles) std::swap(mark.accent, mark.white);
    drawLetter(sheet, index, {x + letterSide / 2, y + 8}, letterSide, mark);
    y = sheet.lines(names, x + letter, y, name, cell - letter);
    y = sheet.lines(labels, x, y, label, cell);
    if (shareHeight > 0) {
        sheet.text(one.header.share, x, y, figure);
        if (!below)
            sheet.text(one.header.shareBase, x + shareBeside, y + baselineOffset(figure) - baselineOffset(small),
                       small);
        y += shareHeight;
        if (below) y = sheet.lines(share, x, y, small, cell);
    }
    sheet.lines(countLines, x, y, small, cell);
    return card;
}

/// The strip of a further page: letter and name.
HeadCard headStrip(const ComparedPersona& one, std::size_t index, double width) {
    const Setting setting = one.setting.onHeader();
    const TextStyle name = setting.style(Face::Bold, 10, 13.5, setting.palette.ink);
    const double x = 2 * mm + letterSide + 1.6 * mm;
    HeadCard card;
    card.sheet.setRole({QStringLiteral("header"), QStringLiteral("identity.name")});
    const QStringList names = fitText(one.header.name, name, width - x - 2 * mm, 2).lines;
    card.height = std::max(28.0, static_cast<double>(names.size()) * 13.5 + 9);
    card.sheet.box(QRectF(0, 0, width, card.height), corner, one.setting.palette.header, one.setting.palette.edge,
                   0.75);
    Palette mark = one.setting.palette;
    if (mark.solidTitles) std::swap(mark.accent, mark.white);
    drawLetter(card.sheet, index, {2 * mm + letterSide / 2, card.height / 2}, letterSide, mark);
    card.sheet.lines(names, x, (card.height - static_cast<double>(names.size()) * 13.5) / 2, name, width - x - 2 * mm);
    return card;
}

}  // namespace

bool headHolds(const ComparisonSet& set, const GridColumns& columns) {
    for (std::size_t i = 0; i < set.personas.size(); ++i)
        if (!headCard(set.personas[i], i, columns.width).whole) return false;
    return true;
}

double placeComparisonHead(Page& page, const ComparisonSet& set, const GridColumns& columns, const Job& job,
                           const Setting& setting, double top, bool again) {
    std::vector<HeadCard> cards;
    double height = 0;
    for (std::size_t i = 0; i < set.personas.size(); ++i) {
        cards.push_back(again ? headStrip(set.personas[i], i, columns.width)
                              : headCard(set.personas[i], i, columns.width));
        height = std::max(height, cards.back().height);
    }
    Sheet title(ItemRole{QStringLiteral("title"), {}});
    const bool narrow = columns.labelWidth < 40 * mm;
    const TextStyle big = narrow || again ? setting.style(Face::Bold, 12, 16, setting.palette.ink)
                                          : setting.style(Face::Bold, 19, 25, setting.palette.ink, -0.1);
    const TextStyle quiet = setting.style(Face::Regular, 8.5, 12, setting.palette.ink2);
    double y = title.lines(breakText(setting.words.count("comparison.title", static_cast<qint64>(set.personas.size())),
                                     big, columns.labelWidth),
                           0, 0, big, columns.labelWidth);
    if (!again) {
        const QStringList note = breakText(setting.words("comparison.note"), quiet, columns.labelWidth);
        y = std::max(y + 4, height - static_cast<double>(note.size()) * 12 - 4);
        y = title.lines(note, 0, y, quiet, columns.labelWidth);
    }
    title.placeOn(page, {job.frame.live.left(), top});
    page.blocks.push_back({title.role(), QRectF(job.frame.live.left(), top, columns.labelWidth, y)});
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const QPointF at(job.frame.live.left() + columns.left(i), top);
        cards[i].sheet.placeOn(page, at);
        page.blocks.push_back({cards[i].sheet.role(), QRectF(at, QSizeF(columns.width, cards[i].height))});
    }
    return std::max(height, y);
}

}  // namespace chandung::app::card
