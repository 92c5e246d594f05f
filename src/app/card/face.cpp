#include "app/card/face.h"

#include "app/card/footer.h"
#include "app/card/journeystrip.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double headerGap = 8;
constexpr double stripGap = 7.7;

std::vector<const BlockContent*> faceBlocks(const CardContent& content, const char* column) {
    std::vector<const BlockContent*> list;
    for (const BlockContent& block : content.blocks)
        if (block.page == 1 && block.column == QLatin1String(column)) list.push_back(&block);
    return list;
}

/// Between the bottom of the header and what must stay free below.
struct Room {
    double top = 0;
    double bottom = 0;
};

class FaceBuilder {
public:
    FaceBuilder(const CardContent& content, const Frame& frame, const Setting& setting, FacePage& face)
        : m_content(content), m_frame(frame), m_setting(setting), m_face(face) {}

    /// Returns the y below the longest column.
    double landscape(const Room& room) {
        static constexpr std::pair<const char*, const char*> columns[] = {
            {"who", "column.who"}, {"drives", "column.drives"}, {"win", "column.win"}};
        std::vector<ColumnPlan> plans;
        double longest = 0;
        const double available = room.bottom - room.top - columnTitleHeight;
        for (const auto& [key, title] : columns) {
            plans.push_back(plan(faceBlocks(m_content, key), available));
            longest = std::max(longest, plans.back().height);
        }
        std::size_t used = 0;
        for (std::size_t i = 0; i < plans.size(); ++i) {
            if (plans[i].blocks.empty()) continue;
            // Columns that say nothing close up.
            const double x = m_frame.columns[used];
            place(plans[i], columns[i].second, x, room.top, longest);
            if (used > 0) hairline(x, room.top + columnTitleHeight + 2, room.top + columnTitleHeight + longest);
            ++used;
        }
        keepRest();
        return used > 0 ? room.top + columnTitleHeight + longest : room.top;
    }

    /// Who and What drives side by side; How to win below in two columns under one rule.
    double portrait(const Room& room) {
        std::vector<const BlockContent*> left;
        std::vector<const BlockContent*> right;
        for (const BlockContent* block : faceBlocks(m_content, "win"))
            (block->style == QLatin1String("objections") || block->style == QLatin1String("channels") ? right : left)
                .push_back(block);
        const std::vector<const BlockContent*> who = faceBlocks(m_content, "who");
        const std::vector<const BlockContent*> drives = faceBlocks(m_content, "drives");

        const double all = room.bottom - room.top;
        const double upperWants = wanted({who, drives});
        const double lowerWants = wanted({left, right});
        const double between = upperWants > 0 && lowerWants > 0 ? 12 : 0;
        double upper = upperWants > 0 ? upperWants + columnTitleHeight : 0;
        double lower = lowerWants > 0 ? lowerWants + columnTitleHeight : 0;
        if (upper + lower + between > all) {
            // Each gets what it wants or its part of the drawing, 3 : 2.
            const double fair = (all - between) * 0.61;
            upper = std::min(upper, std::max(fair, all - between - lower));
            lower = all - between - upper;
        }
        const ColumnPlan whoPlan = plan(who, upper - columnTitleHeight);
        const ColumnPlan drivesPlan = plan(drives, upper - columnTitleHeight);
        const double upperLongest = std::max(whoPlan.height, drivesPlan.height);
        // Columns that say nothing close up.
        const bool both = !whoPlan.blocks.empty() && !drivesPlan.blocks.empty();
        if (!whoPlan.blocks.empty()) place(whoPlan, "column.who", m_frame.columns[0], room.top, upperLongest);
        if (!drivesPlan.blocks.empty())
            place(drivesPlan, "column.drives", m_frame.columns[both ? 1 : 0], room.top, upperLongest);
        const double upperEnd = room.top + (upperLongest > 0 ? columnTitleHeight + upperLongest : 0);
        if (both) hairline(m_frame.columns[1], room.top + columnTitleHeight + 2, upperEnd);

        balanceLower(left, right, room.bottom - upperEnd - between - columnTitleHeight);
        const double lowerTop = upperEnd + between;
        const double available = room.bottom - lowerTop - columnTitleHeight;
        const ColumnPlan leftPlan = plan(left, available);
        const ColumnPlan rightPlan = plan(right, available);
        double end = upperEnd;
        if (!leftPlan.blocks.empty() || !rightPlan.blocks.empty()) {
            const double longest = std::max(leftPlan.height, rightPlan.height);
            placeColumnTitle(m_face.page, m_setting.words("column.win"), m_frame.live.left(), lowerTop,
                             m_frame.live.width(), m_setting);
            const double y = lowerTop + columnTitleHeight;
            placeColumn(m_face.page, leftPlan, m_setting, m_frame.columns[0], y, m_frame.columnWidth, longest);
            const bool two = !leftPlan.blocks.empty() && !rightPlan.blocks.empty();
            placeColumn(m_face.page, rightPlan, m_setting, m_frame.columns[two || rightPlan.blocks.empty() ? 1 : 0], y,
                        m_frame.columnWidth, longest);
            if (two) hairline(m_frame.columns[1], y + 2, y + longest);
            end = y + longest;
        }
        keepRest();
        return end;
    }

private:
    ColumnPlan plan(const std::vector<const BlockContent*>& blocks, double available) {
        ColumnPlan result = planColumn(blocks, m_setting, m_frame.columnWidth, available);
        for (const PlannedBlock& block : result.blocks)
            if (block.left() > 0) m_rest.push_back({block.content, block.shown});
        for (const BlockContent* content : result.moved) m_rest.push_back({content, 0});
        return result;
    }

    double wanted(const std::vector<std::vector<const BlockContent*>>& columns) const {
        double most = 0;
        for (const auto& column : columns) {
            const ColumnPlan trial = planColumn(column, m_setting, m_frame.columnWidth, m_frame.page.height());
            most = std::max(most, trial.height);
        }
        return most;
    }

    /// Moves the last block of a full lower column to its neighbour when that has the room.
    void balanceLower(std::vector<const BlockContent*>& left, std::vector<const BlockContent*>& right,
                      double available) const {
        const auto height = [&](const std::vector<const BlockContent*>& blocks) {
            return planColumn(blocks, m_setting, m_frame.columnWidth, m_frame.page.height()).height;
        };
        for (auto [from, to] : {std::pair{&left, &right}, std::pair{&right, &left}}) {
            if (from->size() < 2 || height(*from) <= available) continue;
            std::vector<const BlockContent*> longer{from->back()};
            longer.insert(longer.end(), to->begin(), to->end());
            if (height(longer) > available) continue;
            *to = longer;
            from->pop_back();
        }
    }

    void place(const ColumnPlan& column, const char* title, double x, double y, double longest) {
        placeColumnTitle(m_face.page, m_setting.words(title), x, y, m_frame.columnWidth, m_setting);
        placeColumn(m_face.page, column, m_setting, x, y + columnTitleHeight, m_frame.columnWidth, longest);
    }

    void hairline(double columnLeft, double top, double bottom) {
        Sheet sheet(ItemRole{QStringLiteral("rule"), {}});
        const double x = columnLeft - m_frame.gutter / 2;
        sheet.rule(x, top, x, bottom, m_setting.palette.hair, 0.5);
        sheet.placeOn(m_face.page, {});
    }

    /// What moved, in the order of the catalogue.
    void keepRest() {
        for (const BlockContent& block : m_content.blocks) {
            if (block.page != 1) continue;
            const auto found =
                std::find_if(m_rest.begin(), m_rest.end(), [&](const RestBlock& one) { return one.content == &block; });
            if (found != m_rest.end()) m_face.rest.push_back(*found);
        }
    }

    const CardContent& m_content;
    const Frame& m_frame;
    const Setting& m_setting;
    FacePage& m_face;
    std::vector<RestBlock> m_rest;
};

}  // namespace

namespace {

/// A page with the header of the face; returns its height.
double beginFace(FacePage& face, const CardContent& content, const Frame& frame, const Setting& setting) {
    face.page.size = frame.page;
    face.page.persona = content.header.name;
    const HeaderSheet header = layoutHeader(content.header, frame, setting, face.carried);
    header.sheet.placeOn(face.page, frame.live.topLeft());
    face.page.blocks.push_back({ItemRole{QStringLiteral("header"), {}},
                                QRectF(frame.live.topLeft(), QSizeF(frame.live.width(), header.height))});
    return header.height;
}

}  // namespace

FacePage layoutRunningFace(const CardContent& content, const Frame& frame, const Setting& setting) {
    FacePage face;
    face.runsFrom = frame.live.top() + beginFace(face, content, frame, setting) + headerGap + 2;
    face.begin = face.runsFrom;
    for (const BlockContent& block : content.blocks)
        if (block.page == 1) face.rest.push_back({&block, 0});
    face.journeyMoved = !content.stages.empty();
    return face;
}

FacePage layoutFace(const CardContent& content, const Frame& frame, const Setting& setting,
                    const CardOptions& options) {
    FacePage face;
    const double headerHeight = beginFace(face, content, frame, setting);

    const double footerTop = frame.live.bottom() - footerHeight(content.footer, frame, setting, options);
    const StripSheet strip = layoutStrip(content.stages, frame, setting);
    face.journeyMoved = !strip.whole;
    const double stripTop = footerTop - 6 - strip.height;
    Room room{frame.live.top() + headerHeight + headerGap, strip.height > 0 ? stripTop - stripGap : footerTop - 8};

    FaceBuilder builder(content, frame, setting, face);
    face.begin = room.top;
    face.end = frame.portrait ? builder.portrait(room) : builder.landscape(room);
    face.bottom = room.bottom;
    if (strip.height > 0) {
        strip.sheet.placeOn(face.page, {frame.live.left(), stripTop});
        face.page.blocks.push_back({ItemRole{QStringLiteral("journey"), {}},
                                    QRectF(frame.live.left(), stripTop, frame.live.width(), strip.height)});
    }
    return face;
}

}  // namespace chandung::app::card
