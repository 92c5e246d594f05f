#include "app/card/cover.h"

#include <algorithm>
#include <array>

namespace chandung::app::card {

namespace {

constexpr double corner = 3 * mm;
constexpr double tileGap = 2.53 * mm;

QPainterPath rounded(const QRectF& rect) {
    QPainterPath path;
    path.addRoundedRect(rect, corner, corner);
    return path;
}

/// The mosaic of faces, icons, figures and quotes.
class Mosaic {
public:
    Mosaic(const CoverContent& content, const Setting& setting, const Job& job, std::size_t columns, std::size_t rows)
        : m_content(content), m_setting(setting), m_job(job), m_columns(columns), m_rows(rows) {
        m_sheet.setRole({QStringLiteral("cover"), {}});
    }

    Sheet build(double side) {
        m_side = side;
        // Faces first on the fields of one colour of a chessboard, then on the others.
        std::vector<std::size_t> order;
        for (const std::size_t parity : {std::size_t(0), std::size_t(1)})
            for (std::size_t i = 0; i < m_columns * m_rows; ++i)
                if ((i / m_columns + i % m_columns) % 2 == parity) order.push_back(i);
        std::vector<bool> taken(order.size(), false);
        const std::size_t most =
            std::min(m_content.faces.size(), order.size() - std::min<std::size_t>(4, order.size()));
        for (std::size_t i = 0; i < most; ++i) {
            face(tile(order[i]), m_content.faces[i]);
            taken[order[i]] = true;
        }
        std::size_t turn = 0;
        for (std::size_t i = 0; i < taken.size(); ++i)
            if (!taken[i]) filler(tile(i), turn++);
        return std::move(m_sheet);
    }

private:
    [[nodiscard]] QRectF tile(std::size_t index) const {
        const double pitch = m_side + tileGap;
        return {static_cast<double>(index % m_columns) * pitch, static_cast<double>(index / m_columns) * pitch, m_side,
                m_side};
    }

    void face(const QRectF& rect, const CoverContent::Face& one) {
        const Palette palette = m_job.setting(one.accent).palette;
        const QPainterPath clip = rounded(rect);
        m_sheet.path(clip, one.negative ? palette.fill : palette.t28, palette.edge, 0.75);
        if (!one.photo.isNull())
            m_sheet.add({ImageItem{one.photo, rect, 0, clip}, m_sheet.role()});
        else
            m_sheet.add({AvatarItem{one.look, palette.face, rect, clip, palette.outline}, m_sheet.role()});
        if (palette.edge.isValid()) m_sheet.path(clip, {}, palette.edge, 1);
    }

    /// In turn: an icon on a solid accent, a quote, a figure, an icon on a tint.
    void filler(const QRectF& rect, std::size_t turn) {
        static constexpr std::array icons{"target", "measure", "handshake", "process",
                                          "people", "idea",    "flag",      "heart"};
        const Palette palette = m_job.setting(accentByPlace(turn * 3 + 3)).palette;
        if (turn % 4 == 1) {
            const QString quote = nextQuote();
            if (!quote.isEmpty()) return quoteTile(rect, quote, palette);
        }
        if (turn % 4 == 2 && !m_content.share.isEmpty() && !m_shared) return figureTile(rect);
        const bool solid = turn % 3 != 2 && !palette.outline;
        m_sheet.path(rounded(rect), solid ? palette.accent : palette.t12, palette.edge, 1);
        const double side = std::min(22 * mm, rect.width() * 0.48);
        m_sheet.icon(QString::fromLatin1(icons[turn % icons.size()]), rect.center().x() - side / 2,
                     rect.center().y() - side / 2, side, solid ? palette.white : palette.accent,
                     solid ? palette.accent : palette.t12);
    }

    QString nextQuote() {
        while (m_quote < m_content.faces.size()) {
            const QString quote = m_content.faces[m_quote++].quote;
            if (!quote.isEmpty() && quote.size() <= 60) return quote;
        }
        return {};
    }

    void quoteTile(const QRectF& rect, const QString& quote, const Palette& palette) {
        m_sheet.path(rounded(rect), palette.t12, palette.edge, 1);
        const TextStyle style = m_setting.style(Face::Italic, 13, 18, palette.quote);
        const double inset = 4.5 * mm;
        const auto most = static_cast<int>((rect.height() - 2 * inset) / style.leading);
        const FittedText text = fitText(quote, style, rect.width() - 2 * inset, most, Wrap::Balanced);
        m_sheet.lines(text.lines, rect.left() + inset, rect.top() + inset, style, rect.width() - 2 * inset);
    }

    void figureTile(const QRectF& rect) {
        m_shared = true;
        const Palette& palette = m_setting.palette;
        const bool solid = !palette.outline;
        const QColor ink = solid ? palette.white : palette.ink;
        m_sheet.path(rounded(rect), solid ? palette.accent : palette.white, palette.edge, 1);
        const TextStyle figure = m_setting.style(Face::Bold, 28, 36, ink);
        const TextStyle words = m_setting.style(Face::Regular, 9.5, 13, ink);
        const double inset = 5 * mm;
        const QStringList lines = breakText(m_content.shareBase, words, rect.width() - 2 * inset);
        m_sheet.text(m_content.share, rect.left() + inset, rect.top() + rect.height() * 0.2, figure);
        m_sheet.lines(lines, rect.left() + inset, rect.top() + rect.height() * 0.2 + 38, words,
                      rect.width() - 2 * inset);
    }

    const CoverContent& m_content;
    const Setting& m_setting;
    const Job& m_job;
    std::size_t m_columns;
    std::size_t m_rows;
    double m_side = 0;
    std::size_t m_quote = 0;
    bool m_shared = false;
    Sheet m_sheet;
};

/// Logo and company at the top of the words.
double drawSender(Sheet& sheet, double width, const Setting& setting, const CardOptions& options) {
    double x = 0;
    double height = 0;
    if (!options.logo.isNull()) {
        height = 10 * mm;
        double logo = height * options.logo.width() / std::max(options.logo.height(), 1);
        if (logo > 40 * mm) {
            height *= 40 * mm / logo;
            logo = 40 * mm;
        }
        sheet.add({ImageItem{options.logo, QRectF(0, 0, logo, height), 0, {}}, sheet.role()});
        x = logo + 3 * mm;
    }
    if (options.company.isEmpty()) return height;
    const TextStyle style = setting.style(Face::Bold, 12, 16, setting.palette.ink);
    const QStringList lines = breakText(options.company, style, width - x);
    const double text = static_cast<double>(lines.size()) * 16;
    sheet.lines(lines, x, std::max(0.0, (height - text) / 2), style, width - x);
    return std::max(height, text);
}

/// In three lines at most, and no word is torn.
bool standsWell(const QString& text, const QStringList& lines) {
    return lines.size() <= 3 && lines.join(QLatin1Char(' ')).simplified() == text.simplified();
}

double drawWords(Sheet& sheet, const CoverContent& content, double width, double top, const Setting& setting) {
    const Palette& palette = setting.palette;
    sheet.box(QRectF(0, top, 18 * mm, 2 * mm), 1 * mm, palette.accent);
    TextStyle title = setting.style(Face::Bold, 37, 47, palette.ink, -0.3);
    QStringList lines = breakText(content.title, title, width, Wrap::Balanced);
    for (const double size : {30.0, 24.0, 18.0, 14.0}) {
        if (standsWell(content.title, lines)) break;
        title = setting.style(Face::Bold, size, size * 1.28, palette.ink, -0.2);
        lines = breakText(content.title, title, width, Wrap::Balanced);
    }
    double y = sheet.lines(lines, 0, top + 8 * mm, title, width);
    const TextStyle quiet = setting.style(Face::Regular, 13, 19, palette.ink2);
    return sheet.lines(breakText(content.subtitle, quiet, width, Wrap::Balanced), 0, y + 8, quiet, width);
}

double drawFigures(Sheet& sheet, const CoverContent& content, double width, double top, const Setting& setting) {
    const TextStyle figure = setting.style(Face::Bold, 22, 28, setting.palette.accent);
    const TextStyle words = setting.style(Face::Regular, 9.5, 13, setting.palette.ink2);
    double x = 0;
    double y = top;
    double height = 0;
    for (const auto& [number, name] : content.figures) {
        const double cell = std::min(std::max(textWidth(number, figure), textWidth(name, words)), width);
        if (x > 0 && x + cell > width) {
            x = 0;
            y += height + 8;
            height = 0;
        }
        sheet.text(number, x, y, figure);
        height = std::max(height, sheet.lines(breakText(name, words, cell + 1), x, y + 29, words, cell + 1) - y);
        x += cell + 11 * mm;
    }
    return y + height;
}

}  // namespace

Leaf layoutCover(const CoverContent& content, const Setting& setting, const Job& job) {
    const Frame& frame = job.frame;
    Leaf leaf;
    leaf.footed = false;
    leaf.palette = setting.palette;
    leaf.page.size = frame.page;
    leaf.page.outline = content.title;
    const std::size_t columns = frame.portrait ? 4 : 3;
    const std::size_t rows = frame.portrait ? 3 : 4;
    const double live = frame.live.width();
    const double mosaicHeight = frame.portrait ? (live + tileGap) / 4 * 3 - tileGap : frame.live.height();
    const double side = (mosaicHeight + tileGap) / static_cast<double>(rows) - tileGap;
    const double mosaicWidth = static_cast<double>(columns) * (side + tileGap) - tileGap;
    const double width = frame.portrait ? live : live - mosaicWidth - 12 * mm;
    const double bottom = frame.portrait ? frame.live.height() - mosaicHeight - 10 * mm : frame.live.height();

    Sheet words(ItemRole{QStringLiteral("cover"), {}});
    const double sender = drawSender(words, width, setting, job.options);
    const TextStyle foot = setting.style(Face::Regular, 8.5, 12, setting.palette.ink2);
    QStringList footLines;
    for (const QString& line : content.foot) footLines += breakText(line, foot, width);
    const double footTop = bottom - static_cast<double>(footLines.size()) * 12;
    const double wanted = frame.portrait ? sender + 16 * mm : frame.live.height() * 0.255;
    double y = drawWords(words, content, width, std::max(wanted, sender + 8 * mm), setting);
    y = std::max(y + 10 * mm, footTop - 96);
    drawFigures(words, content, width, y, setting);
    words.rule(0, footTop - 8, width, footTop - 8, setting.palette.line, 0.5);
    words.lines(footLines, 0, footTop, foot, width);
    words.placeOn(leaf.page, frame.live.topLeft());
    leaf.page.blocks.push_back({words.role(), QRectF(frame.live.topLeft(), QSizeF(width, bottom))});

    const Sheet mosaic = Mosaic(content, setting, job, columns, rows).build(side);
    const QPointF at = frame.portrait ? QPointF(frame.live.left(), frame.live.bottom() - mosaicHeight)
                                      : QPointF(frame.live.right() - mosaicWidth, frame.live.top());
    mosaic.placeOn(leaf.page, at);
    leaf.page.blocks.push_back({mosaic.role(), QRectF(at, QSizeF(mosaicWidth, mosaicHeight))});
    return leaf;
}

}  // namespace chandung::app::card
