#include "app/card/committeepages.h"

#include "app/card/decisionsheet.h"
#include "app/card/restpages.h"
#include "app/card/seatsheet.h"
#include "app/card/stance.h"

#include <algorithm>
#include <numeric>

namespace chandung::app::card {

namespace {

constexpr double seatGap = 9;
constexpr double leastSeat = 98;
constexpr double mostSeat = 240;
constexpr double disc = 6.8 * mm;

/// The heights of the cards on both sides.
struct SeatPlan {
    bool tight = false;
    std::vector<double> left;
    std::vector<double> right;
    double full = 0;  ///< of the higher side
};

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
        // Where one card says less than there is, all stand behind the map: a page of two or three says little.
        if (m_cut || !m_rest.empty())
            for (const auto* side : {&m_content.left, &m_content.right})
                for (const SeatContent& seat : *side) keepSeat(seat);
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
        const FittedText title =
            fitText(first ? m_content.title : m_setting.words.fill("title_continued", {{"{title}", m_content.title}}),
                    style, width, 2);
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

    /// What each card of a side wants.
    [[nodiscard]] std::vector<double> naturals(const std::vector<SeatContent>& seats, double width, bool tight) const {
        std::vector<double> heights;
        for (const SeatContent& seat : seats)
            heights.push_back(std::max(leastSeat, layoutSeat(seat, {width, mostSeat}, tight, m_job).natural));
        return heights;
    }

    static double together(const std::vector<double>& heights) {
        return std::accumulate(heights.begin(), heights.end(), -seatGap,
                               [](double sum, double height) { return sum + height + seatGap; });
    }

    /// All of one height where that fits, else each as high as it wants.
    [[nodiscard]] SeatPlan planSeats(double width, double room) const {
        SeatPlan plans[2];
        for (const bool tight : {false, true}) {
            SeatPlan& plan = plans[tight ? 1 : 0];
            plan = {tight, naturals(m_content.left, width, tight), naturals(m_content.right, width, tight), 0};
            double alike = 0;
            for (const auto* side : {&plan.left, &plan.right})
                for (const double height : *side) alike = std::max(alike, height);
            const double rows = static_cast<double>(std::max(plan.left.size(), plan.right.size()));
            plan.full = rows * (alike + seatGap) - seatGap;
            if (plan.full > room || alike > mostSeat) continue;
            for (auto* side : {&plan.left, &plan.right}) std::fill(side->begin(), side->end(), alike);
            return plan;
        }
        const bool roomy = std::max(together(plans[0].left), together(plans[0].right)) <= room;
        SeatPlan plan = plans[roomy ? 0 : 1];
        for (auto* side : {&plan.left, &plan.right}) share(*side, room);
        plan.full = std::max(together(plan.left), together(plan.right));
        return plan;
    }

    /// The highest give until all fit.
    static void share(std::vector<double>& heights, double room) {
        std::vector<std::size_t> order(heights.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return heights[a] < heights[b]; });
        double left = room - seatGap * (static_cast<double>(heights.size()) - 1);
        for (std::size_t i = 0; i < order.size(); ++i) {
            double& height = heights[order[i]];
            height = std::min({height, left / static_cast<double>(order.size() - i), mostSeat});
            left -= height;
        }
    }

    static std::vector<Placed> column(const std::vector<SeatContent>& seats, double x, double top, double width,
                                      double full, const std::vector<double>& heights) {
        std::vector<Placed> list;
        double y = top + std::max(0.0, (full - together(heights)) / 2);
        for (std::size_t i = 0; i < seats.size(); ++i) {
            list.push_back({&seats[i], QRectF(x, y, width, heights[i])});
            y += heights[i] + seatGap;
        }
        return list;
    }

    void placeSeat(Page& page, const Placed& placed) {
        const SeatSheet seat = layoutSeat(*placed.seat, placed.rect.size(), m_tight, m_job);
        m_cut = m_cut || !seat.whole;
        seat.sheet.placeOn(page, placed.rect.topLeft());
        page.blocks.push_back({seat.sheet.role(), placed.rect});
    }

    void landscape(Page& page, double top) {
        const double room = m_bottom - top;
        const double width = 86 * mm - (277 * mm - m_frame.live.width()) * 0.35;
        const SeatPlan plan = planSeats(width, room);
        m_tight = plan.tight;
        const double full = plan.full;
        const auto left = column(m_content.left, m_frame.live.left(), top, width, full, plan.left);
        const auto right = column(m_content.right, m_frame.live.right() - width, top, width, full, plan.right);

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

        const double seatsTop = std::max({box.bottom(), readingEnd, top + legend.height}) + 22;
        const double width = (live - 30 * mm) / 2;
        const SeatPlan plan = planSeats(width, m_bottom - seatsTop);
        m_tight = plan.tight;
        const auto left = column(m_content.left, m_frame.live.left(), seatsTop, width, plan.full, plan.left);
        const auto right =
            column(m_content.right, m_frame.live.right() - width, seatsTop, width, plan.full, plan.right);
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
    bool m_tight = false;
    bool m_cut = false;  ///< a card does not say all
    std::vector<BlockContent> m_rest;
};

}  // namespace

QString committeeTitle(const domain::Committee& committee, const Job& job) {
    const QString name = toQt(committee.name).simplified();
    if (name.isEmpty()) return job.words("committee.title");
    // A name that says itself what it is needs no word before it.
    for (const QString& noun : job.words("committee.nouns").split(QLatin1Char('|')))
        if (name.startsWith(noun + QLatin1Char(' '), Qt::CaseInsensitive)) return name;
    return job.words.fill("committee.of", {{"{name}", name}});
}

std::vector<Leaf> layoutCommitteePages(const domain::Committee& committee, const Job& job) {
    return CommitteeMap(committee, job).build();
}

}  // namespace chandung::app::card
