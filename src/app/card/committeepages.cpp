#include "app/card/committeepages.h"

#include "app/card/decisionsheet.h"
#include "app/card/restpages.h"
#include "app/card/seatsheet.h"
#include "app/card/stance.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double seatGap = 12;
constexpr double disc = 6.8 * mm;

/// A seat with its place on the page.
struct Placed {
    const SeatContent* seat = nullptr;
    QRectF rect;
};

class CommitteeMap {
public:
    CommitteeMap(const domain::Committee& committee, const Job& job)
        : m_job(job),
          m_frame(job.frame),
          m_setting(
              job.setting(job.options.brandAccent.isValid() ? readable(job.options.brandAccent) : accentByPlace(0))),
          m_content(collectCommittee(committee, job, 8)),
          m_footer(collectFooter(domain::findById(job.bundle.studies, committee.studyId), job.words, job.options)) {
        if (committee.kind == domain::CommitteeKind::Case) m_footer.notice = job.words("committee.notice_case");
        m_bottom = m_frame.live.bottom() - footerHeight(m_footer, m_frame, m_setting, m_job.options) - 8;
    }

    std::vector<Leaf> build() {
        Page map;
        map.size = m_frame.page;
        map.outline = m_content.title;
        const double top = placeTitle(map, true) + 11;
        if (m_frame.portrait)
            portrait(map, top);
        else
            landscape(map, top);
        for (const SeatContent& seat : m_content.more) keepSeat(seat);
        std::vector<Leaf> leaves;
        leaves.push_back({std::move(map), m_footer, m_setting.palette, Legend::None});
        for (Page& page : layoutRestPages(m_rest, m_frame, m_setting, m_bottom,
                                          [&](Page& one) { return placeTitle(one, false) + 6; }))
            leaves.push_back({std::move(page), m_footer, m_setting.palette, Legend::None});
        return leaves;
    }

private:
    double placeTitle(Page& page, bool first) {
        const TextStyle style = m_setting.style(Face::Bold, 19, 25, m_setting.palette.ink, -0.1);
        const TextStyle quiet = m_setting.style(Face::Regular, 9.5, 13, m_setting.palette.ink2);
        const double width = m_frame.live.width();
        Sheet sheet(ItemRole{QStringLiteral("header"), {}});
        const FittedText title = fitText(m_content.title, style, width, 2);
        if (first && !title.complete)
            m_rest.push_back(restBlock(m_setting.words("committee.title"), {row({}, m_content.title)}));
        double y = sheet.lines(title.lines, 0, 0, style, width);
        if (first) y = sheet.lines(breakText(m_content.sub, quiet, width), 0, y, quiet, width);
        sheet.placeOn(page, m_frame.live.topLeft());
        page.blocks.push_back({sheet.role(), QRectF(m_frame.live.topLeft(), QSizeF(width, y))});
        return m_frame.live.top() + y;
    }

    static Entry row(const QString& label, const QString& text) {
        Entry entry;
        entry.label = label;
        entry.text = text;
        return entry;
    }

    void keepSeat(const SeatContent& seat) {
        std::vector<Entry> rows;
        const Words& words = m_setting.words;
        // A head is a line or two; a name of pages is a row.
        const bool longName = seat.name.size() > 60;
        if (longName) rows.push_back(row(words("committee.who"), seat.name));
        if (!seat.role.isEmpty()) rows.push_back(row(words("committee.role"), seat.role));
        if (!seat.title.isEmpty()) rows.push_back(row(words("committee.who"), seat.title));
        if (!seat.open) {
            rows.push_back(row(words("committee.stance"), words.method("stances", domain::code(seat.stance))));
            rows.push_back(row(words("committee.influence"), words.number(seat.influence)));
        }
        for (const auto& [word, text] : seat.lines) rows.push_back(row(word, text));
        m_rest.push_back(restBlock(longName ? words("committee.member") : seat.name, std::move(rows)));
        m_rest.back().icon = QStringLiteral("person");
    }

    /// The height that the fullest card wants, within its share of the room.
    [[nodiscard]] double seatHeight(double width, double share) const {
        double natural = 98;
        for (const auto* side : {&m_content.left, &m_content.right})
            for (const SeatContent& seat : *side)
                natural = std::max(natural, layoutSeat(seat, {width, share}, m_job).natural);
        return std::min(natural, share);
    }

    [[nodiscard]] std::size_t rows() const {
        return std::max<std::size_t>(1, std::max(m_content.left.size(), m_content.right.size()));
    }

    std::vector<Placed> column(const std::vector<SeatContent>& seats, double x, double top, double full,
                               const QSizeF& size) const {
        std::vector<Placed> list;
        const double height = static_cast<double>(seats.size()) * (size.height() + seatGap) - seatGap;
        double y = top + std::max(0.0, (full - height) / 2);
        for (const SeatContent& seat : seats) {
            list.push_back({&seat, QRectF(QPointF(x, y), size)});
            y += size.height() + seatGap;
        }
        return list;
    }

    void placeSeat(Page& page, const Placed& placed) {
        const SeatSheet seat = layoutSeat(*placed.seat, placed.rect.size(), m_job);
        if (!seat.whole) keepSeat(*placed.seat);
        seat.sheet.placeOn(page, placed.rect.topLeft());
        page.blocks.push_back({seat.sheet.role(), placed.rect});
    }

    void landscape(Page& page, double top) {
        const double room = m_bottom - top;
        const double width = 86 * mm - (277 * mm - m_frame.live.width()) * 0.35;
        const double n = static_cast<double>(rows());
        const double share = std::min((room - (n - 1) * seatGap) / n, 190.0);
        const QSizeF size(width, seatHeight(width, share));
        const double full = n * (size.height() + seatGap) - seatGap;
        const auto left = column(m_content.left, m_frame.live.left(), top, full, size);
        const auto right = column(m_content.right, m_frame.live.right() - width, top, full, size);

        const double middle = 66 * mm - (277 * mm - m_frame.live.width()) * 0.2;
        const double x = m_frame.live.center().x() - middle / 2;
        const double below = std::max(full, room * 0.9);
        const double readingEnd = placeReading(page, x, top, middle);
        const DecisionSheet legend = layoutStanceLegend(middle, m_setting);
        const double most = below - (readingEnd - top) - legend.height - 32;
        const DecisionSheet decision = layoutDecision(m_content, middle, most, m_setting);
        if (!decision.whole) keepDecision();
        const double centre = std::clamp(top + full / 2, readingEnd + 14 + decision.height / 2,
                                         top + below - legend.height - 14 - decision.height / 2);
        const QRectF box(x, centre - decision.height / 2, middle, decision.height);
        connect(page, left, box, true);
        connect(page, right, box, false);
        decision.sheet.placeOn(page, box.topLeft());
        page.blocks.push_back({decision.sheet.role(), box});
        placeLegend(page, legend, x, std::max(top + full - legend.height, box.bottom() + 14), middle);
        for (const Placed& placed : left) placeSeat(page, placed);
        for (const Placed& placed : right) placeSeat(page, placed);
    }

    void portrait(Page& page, double top) {
        const double side = 42 * mm;
        const double live = m_frame.live.width();
        const double middle = live - 2 * side - 8 * mm;
        const double x = m_frame.live.center().x() - middle / 2;
        const double readingEnd = placeReading(page, m_frame.live.left(), top, side);
        const DecisionSheet legend = layoutStanceLegend(side, m_setting);
        placeLegend(page, legend, m_frame.live.right() - side, top, side);
        const DecisionSheet decision = layoutDecision(m_content, middle, (m_bottom - top) * 0.36, m_setting);
        if (!decision.whole) keepDecision();
        const QRectF box(x, top, middle, decision.height);

        const double seatsTop = std::max({box.bottom(), readingEnd, top + legend.height}) + 26;
        const double width = (live - 30 * mm) / 2;
        const double n = static_cast<double>(rows());
        const double share = std::min((m_bottom - seatsTop - (n - 1) * seatGap) / n, 200.0);
        const QSizeF size(width, seatHeight(width, share));
        const double full = n * (size.height() + seatGap) - seatGap;
        const auto left = column(m_content.left, m_frame.live.left(), seatsTop, full, size);
        const auto right = column(m_content.right, m_frame.live.right() - width, seatsTop, full, size);
        connectDown(page, left, box, true);
        connectDown(page, right, box, false);
        decision.sheet.placeOn(page, box.topLeft());
        page.blocks.push_back({decision.sheet.role(), box});
        for (const auto* list : {&left, &right})
            for (const Placed& placed : *list) placeSeat(page, placed);
        // The numbers stand on the inner edges, above the cards.
        for (const auto* list : {&left, &right})
            for (const Placed& placed : *list)
                placeNumber(page, *placed.seat,
                            {list == &left ? placed.rect.right() : placed.rect.left(), placed.rect.center().y()});
    }

    void keepDecision() {
        std::vector<Entry> rows{row(m_setting.words("committee.decision"), m_content.decision)};
        for (const auto& [word, text] : m_content.facts) rows.push_back(row(word, text));
        m_rest.push_back(restBlock(m_setting.words("committee.decision"), std::move(rows)));
    }

    double placeReading(Page& page, double x, double top, double width) {
        if (m_content.reading.isEmpty()) return top;
        const TextStyle head = m_setting.style(Face::Bold, 9, 13, m_setting.palette.accent);
        const TextStyle style = m_setting.style(Face::Regular, 9, 13, m_setting.palette.ink);
        Sheet sheet(ItemRole{QStringLiteral("reading"), {}});
        double y = sheet.lines(breakText(m_setting.words("committee.reading"), head, width), 0, 0, head, width);
        y = sheet.lines(breakText(m_content.reading, style, width), 0, y, style, width);
        sheet.placeOn(page, {x, top});
        page.blocks.push_back({sheet.role(), QRectF(x, top, width, y)});
        return top + y;
    }

    void placeLegend(Page& page, const DecisionSheet& legend, double x, double y, double width) {
        legend.sheet.placeOn(page, {x, y});
        page.blocks.push_back({legend.sheet.role(), QRectF(x, y, width, legend.height)});
    }

    void drawLine(Page& page, const QPainterPath& path, const SeatContent& seat) {
        const QColor colour = seat.open ? m_setting.palette.tick : stanceColour(seat.stance, m_setting.palette);
        const double width = seat.open ? 0.75 : influenceWidth(seat.influence);
        PathItem item{path, {}, colour, width, seat.open ? std::vector<double>{3, 3} : stanceDash(seat.stance, width)};
        page.items.push_back({item, ItemRole{QStringLiteral("line"), {}}});
    }

    void placeNumber(Page& page, const SeatContent& seat, const QPointF& at) {
        if (seat.open) return;
        const QColor colour = stanceColour(seat.stance, m_setting.palette);
        const TextStyle style = m_setting.style(Face::Bold, 9, 12, colour);
        Sheet sheet(ItemRole{QStringLiteral("line"), {}});
        sheet.disc(at, disc, m_setting.palette.white, colour, 1);
        sheet.text(m_setting.words.number(seat.influence), at.x() - disc / 2, at.y() - 6, style, disc, Align::Centre);
        sheet.placeOn(page, {});
    }

    /// From the middle of a card's inner edge to the side of the decision.
    void connect(Page& page, const std::vector<Placed>& seats, const QRectF& box, bool fromLeft) {
        const double n = static_cast<double>(seats.size());
        const double spread = std::min(16 * mm, (box.height() - 8 * mm) / std::max(n, 1.0));
        for (std::size_t i = 0; i < seats.size(); ++i) {
            const QRectF& rect = seats[i].rect;
            const QPointF from(fromLeft ? rect.right() : rect.left(), rect.center().y());
            const QPointF to(fromLeft ? box.left() : box.right(),
                             box.center().y() + (static_cast<double>(i) - (n - 1) / 2) * spread);
            const double half = (to.x() - from.x()) / 2;
            QPainterPath path(from);
            path.cubicTo(from + QPointF(half, 0), to - QPointF(half, 0), to);
            drawLine(page, path, *seats[i].seat);
            placeNumber(page, *seats[i].seat, path.pointAtPercent(0.5));
        }
    }

    /// From the foot of the decision down between the columns; the lowest card has the innermost line.
    void connectDown(Page& page, const std::vector<Placed>& seats, const QRectF& box, bool left) {
        const double pitch = 3.2 * mm;
        for (std::size_t i = 0; i < seats.size(); ++i) {
            const double away = static_cast<double>(seats.size() - i) * pitch * (left ? -1 : 1);
            const QPointF from(m_frame.live.center().x() + away, box.bottom());
            const QPointF to(left ? seats[i].rect.right() : seats[i].rect.left(), seats[i].rect.center().y());
            const double bend = std::min(18.0, (to.y() - from.y()) / 2);
            QPainterPath path(from);
            path.lineTo(from.x(), to.y() - bend);
            path.cubicTo(QPointF(from.x(), to.y() - bend / 3), QPointF((from.x() + to.x()) / 2, to.y()), to);
            drawLine(page, path, *seats[i].seat);
        }
    }

    const Job& m_job;
    const Frame& m_frame;
    Setting m_setting;
    CommitteeContent m_content;
    FooterContent m_footer;
    double m_bottom = 0;
    std::vector<BlockContent> m_rest;
};

}  // namespace

QString committeeTitle(const domain::Committee& committee, const Job& job) {
    const QString name = toQt(committee.name).simplified();
    return name.isEmpty() ? job.words("committee.title") : job.words.fill("committee.of", {{"{name}", name}});
}

std::vector<Leaf> layoutCommitteePages(const domain::Committee& committee, const Job& job) {
    return CommitteeMap(committee, job).build();
}

}  // namespace chandung::app::card
