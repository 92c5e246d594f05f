#include "app/card/seatsheet.h"

#include "app/card/rows.h"
#include "app/card/stance.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double inset = 4 * mm;
constexpr double corner = 3 * mm;
constexpr double barRow = 12;

/// A card of normal height, and one of four below each other.
struct Measures {
    double head;  ///< also the side of the picture
    double rowGap;
    double size, leading;
    double air;  ///< above and below the texts
};
constexpr Measures normal{52, 4, 9, 12, 8};
constexpr Measures dense{44, 2, 8.5, 11, 5};

QPainterPath topRounded(const QRectF& rect, bool left, bool right) {
    const double d = 2 * corner;
    QPainterPath path(QPointF(rect.left(), rect.bottom()));
    if (left) {
        path.lineTo(rect.left(), rect.top() + corner);
        path.arcTo(QRectF(rect.left(), rect.top(), d, d), 180, -90);
    } else {
        path.lineTo(rect.topLeft());
    }
    if (right) {
        path.lineTo(rect.right() - corner, rect.top());
        path.arcTo(QRectF(rect.right() - d, rect.top(), d, d), 90, -90);
    } else {
        path.lineTo(rect.topRight());
    }
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

class SeatBuilder {
public:
    SeatBuilder(const SeatContent& seat, const QSizeF& size, bool tight, const Job& job)
        : m_seat(seat),
          m_size(size),
          m_setting(job.setting(seat.accent)),
          m_measures(tight ? dense : normal),
          m_head(m_measures.head),
          m_textX(measureKeys()) {
        m_result.sheet.setRole({QStringLiteral("member"), {}});
    }

    SeatSheet build() {
        measureHead();
        measureBody();
        m_result.natural = m_head + 2 * m_measures.air + bodyHeight() + footHeight() + (hasBar() ? 3 : 0);
        shorten();
        drawFrame();
        drawHead();
        drawBody();
        return std::move(m_result);
    }

private:
    struct BodyRow {
        QStringList key;
        QString text;
        TextStyle style;
        QStringList lines;
        bool dropped = false;
    };

    [[nodiscard]] bool hasBar() const { return !m_seat.open && m_measures.head == normal.head; }
    /// The row of the bar, and of the note that texts were shortened.
    [[nodiscard]] double footHeight() const {
        if (hasBar() && noteNeedsRow()) return 2 * barRow;
        return hasBar() || !m_result.whole ? barRow : 0;
    }
    [[nodiscard]] QString note() const { return m_result.whole ? QString() : m_setting.words("more_behind"); }
    /// The note would stand on the bar.
    [[nodiscard]] bool noteNeedsRow() const {
        if (m_result.whole) return false;
        const double width = textWidth(note(), m_setting.small(m_setting.palette.accent));
        return barNumberX() + 4 * mm > m_size.width() - inset - width;
    }
    [[nodiscard]] double barNumberX() const { return textX() + 5 * 6.4 * mm + 1 * mm; }
    /// An open seat has no band, its words keep away from the dashed edge.
    [[nodiscard]] double headTop() const { return m_seat.open || m_measures.head == normal.head ? 6 : 2.5; }
    [[nodiscard]] double headX() const { return m_measures.head + 4 * mm; }
    [[nodiscard]] double textX() const { return m_textX; }
    /// Behind the longest of the keys, the same in all cards.
    [[nodiscard]] double measureKeys() const {
        const TextStyle key = m_setting.style(Face::Regular, 8.5, m_measures.leading, m_setting.palette.ink3);
        double widest = 0;
        for (const char* word :
             {"committee.needs", "committee.next", "committee.block", "committee.influence", "committee.looks_at"})
            widest = std::max(widest, textWidth(m_setting.words(word), key));
        return std::min(27 * mm, inset + widest + 8);
    }

    void measureHead() {
        const Palette& palette = m_setting.palette;
        const double cell = m_size.width() - headX() - inset;
        m_roleStyle = m_setting.style(Face::Bold, 8.5, 12, m_seat.open ? palette.ink2 : palette.accent);
        m_nameStyle = m_setting.style(Face::Bold, 12, 16, m_seat.open ? palette.ink2 : palette.ink);
        m_titleStyle = m_setting.style(Face::Regular, 8.5, 12, palette.ink2);
        m_stanceStyle = m_setting.style(Face::Bold, 8.5, 12, stanceColour(m_seat.stance, palette));
        if (!m_seat.open) m_stance = m_setting.words.method("stances", domain::code(m_seat.stance));
        const double icon = m_seat.roles.empty() ? 0 : 3.6 * mm + 4;
        // Where a word of the role would be broken for it, the stance is its mark alone; the legend names the marks.
        double word = 0;
        for (const QString& one : m_seat.role.split(QLatin1Char(' ')))
            word = std::max(word, textWidth(one, m_roleStyle));
        double stance = m_stance.isEmpty() ? 0 : textWidth(m_stance, m_stanceStyle) + stanceSide + 4 * mm;
        m_stanceWord = cell - icon - stance >= word;
        if (!m_stanceWord) stance = stanceSide + 2 * mm;
        m_role = fitted(m_seat.role == m_seat.name ? QString() : m_seat.role, m_roleStyle,
                        std::max(cell - icon - stance, 20 * mm), 2);
        m_name = fitted(m_seat.name, m_nameStyle, cell, 2);
        m_title = fitted(m_seat.title, m_titleStyle, cell, 2);
        const double text = std::max(12.0, 12.0 * static_cast<double>(m_role.size())) +
                            16.0 * static_cast<double>(m_name.size()) + 12.0 * static_cast<double>(m_title.size());
        m_head = std::max(m_measures.head, text + (m_measures.head == normal.head ? 11 : headTop() + 2));
    }

    QStringList fitted(const QString& text, const TextStyle& style, double width, int most) {
        const FittedText result = fitText(text, style, width, most);
        m_result.whole = m_result.whole && result.complete;
        return result.lines;
    }

    void measureBody() {
        const double cell = m_size.width() - textX() - inset;
        for (std::size_t i = 0; i < m_seat.lines.size(); ++i) {
            BodyRow row;
            const TextStyle key = m_setting.style(Face::Regular, 8.5, m_measures.leading, m_setting.palette.ink3);
            row.key = breakText(m_seat.lines[i].first, key, textX() - inset - 4);
            row.text = m_seat.lines[i].second;
            row.style = m_setting.style(i == m_seat.bold ? Face::Bold : Face::Regular, m_measures.size,
                                        m_measures.leading, m_setting.palette.ink);
            row.lines = breakText(row.text, row.style, cell, Wrap::Balanced);
            m_body.push_back(std::move(row));
        }
    }

    [[nodiscard]] double heightOf(const BodyRow& row) const {
        return row.dropped ? 0
                           : m_measures.leading * static_cast<double>(std::max(row.key.size(), row.lines.size())) +
                                 m_measures.rowGap;
    }

    [[nodiscard]] double bodyHeight() const {
        double height = 0;
        for (const BodyRow& row : m_body) height += heightOf(row);
        return height;
    }

    /// Takes lines from the longest text until all fits; whole rows go last. What room is left then is filled again.
    void shorten() {
        if (bodyHeight() <= bodyRoom()) return;
        m_result.whole = false;
        while (bodyHeight() > bodyRoom() && shortenOne()) {
        }
        for (BodyRow& row : m_body) regrow(row);
    }

    [[nodiscard]] double bodyRoom() const {
        return m_size.height() - m_head - 2 * m_measures.air - footHeight() + m_measures.rowGap;
    }
    [[nodiscard]] double bodyCell() const { return m_size.width() - textX() - inset; }

    bool shortenOne() {
        const auto longest = std::max_element(m_body.begin(), m_body.end(), [&](const BodyRow& a, const BodyRow& b) {
            return heightOf(a) < heightOf(b);
        });
        if (longest == m_body.end() || longest->dropped) return false;
        const qsizetype least = std::max<qsizetype>(longest->key.size(), 1);
        if (longest->lines.size() > least) {
            // Long texts go down at once to what could fit.
            const auto most = static_cast<qsizetype>(std::max(bodyRoom() / m_measures.leading, 1.0));
            const qsizetype wanted = std::max(least, std::min(longest->lines.size() - 1, most));
            longest->lines = fitText(longest->text, longest->style, bodyCell(), static_cast<int>(wanted)).lines;
        } else {
            std::find_if(m_body.rbegin(), m_body.rend(), [](const BodyRow& row) { return !row.dropped; })->dropped =
                true;
        }
        return true;
    }

    void regrow(BodyRow& row) {
        if (row.dropped) return;
        const double spare = bodyRoom() - bodyHeight() + heightOf(row) - m_measures.rowGap;
        const auto most = static_cast<int>(spare / m_measures.leading + 0.01);
        if (most > row.lines.size()) row.lines = fitText(row.text, row.style, bodyCell(), most).lines;
    }

    void drawFrame() {
        const Palette& palette = m_setting.palette;
        Sheet& sheet = m_result.sheet;
        if (m_seat.open) {
            QPainterPath path;
            path.addRoundedRect(QRectF(QPointF(0, 0), m_size), corner, corner);
            PathItem item{path, palette.white, palette.ink2, 1, {5, 3.5}};
            return sheet.add({item, sheet.role()});
        }
        sheet.path(topRounded(QRectF(0, 0, m_size.width(), m_head), true, true), palette.header);
        const QRectF tile(0, 0, m_measures.head, m_head);
        const QPainterPath clip = topRounded(tile, true, false);
        sheet.path(clip, palette.t28);
        const QRectF square(0, m_head - m_measures.head, m_measures.head, m_measures.head);
        if (!m_seat.photo.isNull())
            sheet.add({ImageItem{m_seat.photo, square, 0, clip}, sheet.role()});
        else if (m_seat.face)
            sheet.add({AvatarItem{*m_seat.face, palette.face, square, clip, palette.outline}, sheet.role()});
        else
            sheet.icon(QStringLiteral("person"), 12, m_head - m_measures.head + 12, m_measures.head - 24,
                       palette.accent, palette.t28);
        sheet.box(QRectF(QPointF(0, 0), m_size), corner, {}, palette.t50, 0.75);
        if (palette.outline) sheet.rule(0, m_head, m_size.width(), m_head, palette.ink, 0.5);
    }

    void drawHead() {
        const Setting header = m_seat.open ? m_setting : m_setting.onHeader();
        const Palette& palette = header.palette;
        Sheet& sheet = m_result.sheet;
        if (m_seat.open) sheet.icon(QStringLiteral("person"), 12, 12, m_measures.head - 24, palette.ink2);
        if (!m_seat.open) {
            m_roleStyle.colour = palette.accent;
            m_nameStyle.colour = palette.ink;
            m_titleStyle.colour = palette.ink2;
        }
        const double x = headX();
        double y = headTop();
        double roleX = x;
        if (!m_seat.roles.empty() && !m_role.isEmpty()) {
            const double side = 3.6 * mm;
            sheet.icon(roleIcon(m_seat.roles.front()), x, y + 6 - side / 2, side, m_roleStyle.colour, palette.t12);
            roleX += side + 4;
        }
        if (!m_stance.isEmpty()) drawStanceWord(y, palette);
        y = std::max(sheet.lines(m_role, roleX, y, m_roleStyle, m_size.width()), y + 12);
        y = sheet.lines(m_name, x, y, m_nameStyle, m_size.width() - x - inset);
        sheet.lines(m_title, x, y, m_titleStyle, m_size.width() - x - inset);
    }

    /// The stance at the right end of the head; on a solid head its mark has a white ground.
    void drawStanceWord(double y, const Palette& palette) {
        Sheet& sheet = m_result.sheet;
        const double right = m_size.width() - 3 * mm;
        const QPointF centre(right - stanceSide / 2, y + 6.5);
        TextStyle style = m_stanceStyle;
        const bool solid = palette.ink == palette.rankInk && palette.solidTitles;
        if (solid) {
            style.colour = palette.ink;
            sheet.disc(centre, stanceSide * 1.32, Qt::white);
        }
        drawStance(sheet, m_seat.stance, centre, m_setting.palette);
        if (m_stanceWord) sheet.text(m_stance, 0, y, style, right - stanceSide - 3, Align::Right);
    }

    void drawBody() {
        Sheet& sheet = m_result.sheet;
        const TextStyle key = m_setting.style(Face::Regular, 8.5, m_measures.leading, m_setting.palette.ink3);
        double y = m_head + m_measures.air;
        for (const BodyRow& row : m_body) {
            if (row.dropped) continue;
            sheet.lines(row.key, inset, y, key, textX() - inset - 4);
            sheet.lines(row.lines, textX(), y, row.style, m_size.width() - textX() - inset);
            y += heightOf(row);
        }
        double top = m_size.height() - m_measures.air + 1 - barRow;
        sheet.text(note(), 0, top, m_setting.small(m_setting.palette.accent), m_size.width() - inset, Align::Right);
        if (!hasBar()) return;
        if (noteNeedsRow()) top -= barRow;
        sheet.text(m_setting.words("committee.influence"), inset, top, key);
        const QSizeF segment(5.48 * mm, 1.9 * mm);
        drawBar(sheet, {textX(), top + 6 - segment.height() / 2}, 5, m_seat.influence, segment, 0.9 * mm, m_setting);
        sheet.text(m_setting.words.number(m_seat.influence), barNumberX(), top,
                   m_setting.style(Face::Bold, 8.5, 12, m_setting.palette.ink));
    }

    const SeatContent& m_seat;
    QSizeF m_size;
    Setting m_setting;
    Measures m_measures;
    double m_head;
    double m_textX;
    SeatSheet m_result;
    TextStyle m_roleStyle, m_nameStyle, m_titleStyle, m_stanceStyle;
    QString m_stance;
    bool m_stanceWord = true;
    QStringList m_role, m_name, m_title;
    std::vector<BodyRow> m_body;
};

}  // namespace

SeatSheet layoutSeat(const SeatContent& seat, const QSizeF& size, bool tight, const Job& job) {
    return SeatBuilder(seat, size, tight, job).build();
}

}  // namespace chandung::app::card
