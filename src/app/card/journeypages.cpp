#include "app/card/journeypages.h"

#include "app/card/chevron.h"
#include "app/card/customerfunnel.h"
#include "app/card/emotioncurve.h"
#include "app/card/header.h"
#include "app/card/photo.h"
#include "app/card/restpages.h"
#include "app/card/touchpointline.h"

#include <algorithm>
#include <set>

namespace chandung::app::card {

namespace {

using domain::Stage;

/// A last page is thin when less than this part of it is filled, its head included.
constexpr double leastFilled = 0.4;
constexpr double leastAir = 0.5;

QString joined(const std::vector<std::string>& list) {
    QStringList parts;
    for (const std::string& one : list) parts.push_back(toQt(one));
    return parts.join(QChar(0x00A0) + QStringLiteral("· "));  // no line begins with the dot
}

/// Builds the pages of one journey.
class JourneyMap {
public:
    JourneyMap(const domain::Journey& journey, const Job& job)
        : m_journey(journey),
          m_job(job),
          m_persona(domain::findById(job.bundle.personas, journey.personaId)),
          m_setting(m_persona ? job.settingFor(*m_persona) : job.settingForSet()),
          m_footer(collectFooter(domain::findById(job.bundle.studies, journey.studyId), job.words, job.options)),
          m_bottom(job.frame.live.bottom() - footerHeight(m_footer, job.frame, m_setting, job.options) - 6) {
        if (m_persona) m_footer.notice = job.words("footer.composite");
    }

    std::vector<Leaf> build() {
        const std::size_t most = m_job.frame.portrait ? 4 : 6;
        const std::size_t count = m_journey.stages.size();
        const std::size_t parts = std::max<std::size_t>(1, (count + most - 1) / most);
        for (std::size_t part = 0; part < parts; ++part) {
            const std::size_t from = count * part / parts;
            addPart(from, count * (part + 1) / parts);
        }
        for (Page& page : layoutRestPages(restBlocks(), m_job.frame, m_setting, m_bottom,
                                          [&](Page& page) { return placeHeader(page); }))
            m_pages.push_back(std::move(page));
        std::vector<Leaf> leaves;
        for (Page& page : m_pages) {
            page.persona = m_persona ? toQt(m_persona->name()) : QString();
            leaves.push_back({std::move(page), m_footer, m_setting.palette, Legend::None});
        }
        if (!leaves.empty()) leaves.front().page.outline = journeyTitle(m_journey, m_job);
        return leaves;
    }

private:
    void addPart(std::size_t from, std::size_t to) {
        m_stages.clear();
        m_firstStage = from;
        for (std::size_t i = from; i < to; ++i) m_stages.push_back(&m_journey.stages[i]);
        m_columns.labelWidth = (m_job.frame.portrait ? 25 : 27) * mm;
        m_columns.first = m_columns.labelWidth + 2 * mm;
        m_columns.gap = 3 * mm;
        m_columns.count = std::max<std::size_t>(1, m_stages.size());
        m_columns.width =
            (m_job.frame.live.width() - m_columns.first - static_cast<double>(m_columns.count - 1) * m_columns.gap) /
            static_cast<double>(m_columns.count);
        const bool narrow = m_stages.size() > 5 || (m_job.frame.portrait && m_stages.size() > 3);
        m_style = m_setting.style(Face::Regular, narrow ? 8.5 : 9, narrow ? 11.5 : 12, m_setting.palette.ink);
        for (Page& page : evenPages(from)) m_pages.push_back(std::move(page));
    }

    /// The rows on pages that end at `bottom`; `air` is the part of the usual space between them.
    std::vector<Page> rowPages(std::size_t from, double bottom, double air) {
        m_air = air;
        GridFlow flow(m_columns, m_job.frame, m_setting, bottom,
                      [&](Page& page, bool again) { return begin(page, again || from > 0, from == 0); });
        addRows(flow);
        return flow.take();
    }

    [[nodiscard]] bool endsThin(const std::vector<Page>& pages) const {
        if (pages.size() < 2) return false;
        double lowest = 0;
        for (const Block& block : pages.back().blocks) lowest = std::max(lowest, block.rect.bottom());
        const double top = m_job.frame.live.top();
        return lowest - top < leastFilled * (m_bottom - top);
    }

    /// A last page of a row or two is saved by setting the rows closer, or the rows are shared out evenly.
    std::vector<Page> evenPages(std::size_t from) {
        const auto rest = m_rest;
        const auto named = m_named;
        const auto again = [&](double bottom, double air) {
            m_rest = rest;
            m_named = named;
            return rowPages(from, bottom, air);
        };
        std::vector<Page> pages = again(m_bottom, 1);
        if (!endsThin(pages)) return pages;
        const std::size_t count = pages.size();
        pages = again(m_bottom, leastAir);
        if (pages.size() < count) return pages;
        double low = m_bottom * 0.55;
        double high = m_bottom;
        for (int step = 0; step < 6; ++step) {
            const double middle = (low + high) / 2;
            (again(middle, 1).size() <= count ? high : low) = middle;
        }
        return again(high, 1);
    }

    [[nodiscard]] HeaderContent header() const {
        HeaderContent content;
        content.name = journeyTitle(m_journey, m_job);
        const QString name = toQt(m_journey.name).simplified();
        if (name != content.name) content.label = name;
        if (m_persona) {
            content.avatar = avatarLook(*m_persona);
            content.photo = photoOf(*m_persona, m_job.bundle, m_job.options.theme);
        }
        return content;
    }

    double placeHeader(Page& page) {
        const Frame& frame = m_job.frame;
        QString model = m_setting.words.fill(
            "journey.model", {{"{name}", m_setting.words.method("journey_models", domain::code(m_journey.model))}});
        model.replace(QStringLiteral(" ·"), QChar(0x00A0) + QStringLiteral("·"));  // no line begins with the dot
        const HeaderSheet sheet = layoutSlimHeader(header(), frame, m_setting, model, counts(), m_persona != nullptr);
        m_headerWhole = sheet.whole;
        sheet.sheet.placeOn(page, frame.live.topLeft());
        page.blocks.push_back({ItemRole{QStringLiteral("header"), {}},
                               QRectF(frame.live.topLeft(), QSizeF(frame.live.width(), sheet.height))});
        return frame.live.top() + sheet.height + 9;
    }

    double begin(Page& page, bool again, bool firstStage) {
        double y = placeHeader(page);
        if (!again && !m_headerWhole) keep("journey.title", m_journey.name);
        if (!again) y = intro(page, y);
        return chevrons(page, y, firstStage) + 2;
    }

    [[nodiscard]] QString counts() const {
        std::size_t points = 0;
        for (const Stage& stage : m_journey.stages) points += stage.touchpoints.size();
        return m_setting.words.count("journey.stage_count", static_cast<qint64>(m_journey.stages.size())) +
               QStringLiteral(", ") + m_setting.words.count("journey.point_count", static_cast<qint64>(points));
    }

    [[nodiscard]] std::vector<BlockContent> restBlocks() const {
        if (m_rest.empty()) return {};
        return {restBlock(m_setting.words("identity.more"), m_rest)};
    }

    /// What the map has no room for stands in full behind it.
    void keep(const char* word, const std::string& text) {
        Entry entry;
        entry.label = m_setting.words(word);
        entry.text = toQt(text);
        m_rest.push_back(std::move(entry));
    }

    /// What the journey is for, in a line or as many as it takes.
    double intro(Page& page, double y) {
        const TextStyle style = m_setting.style(Face::Regular, 9, 12, m_setting.palette.ink);
        const TextStyle key = m_setting.style(Face::Bold, 9, 12, m_setting.palette.accent);
        const double top = y;
        Sheet sheet(ItemRole{QStringLiteral("journey"), {}});
        const auto line = [&](const char* word, const std::string& text) {
            const QString value = toQt(text).simplified();
            if (value.isEmpty()) return;
            sheet.lines(breakText(m_setting.words(word), key, m_columns.labelWidth), 0, y, key, m_columns.labelWidth);
            const FittedText fitted = fitText(value, style, m_columns.total(), 4);
            if (!fitted.complete) keep(word, text);
            y = sheet.lines(fitted.lines, m_columns.first, y, style, m_columns.total());
        };
        line("journey.product", m_journey.product);
        line("journey.goal", m_journey.goal);
        if (y == top) return y;
        sheet.placeOn(page, {m_job.frame.live.left(), 0});
        page.blocks.push_back({sheet.role(), QRectF(m_job.frame.live.left(), top, m_job.frame.live.width(), y - top)});
        return y + 8;
    }

    double chevrons(Page& page, double y, bool first) {
        if (m_stages.empty()) return y;
        const bool outline = m_setting.palette.outline;
        const TextStyle style =
            m_setting.style(Face::Bold, 10.5, 13.5, outline ? m_setting.palette.ink : m_setting.palette.white);
        const double inset = 4.2 * mm;
        const double cell = m_columns.width - inset - 1;
        std::vector<QStringList> names;
        double lines = 1;
        for (const Stage* stage : m_stages) {
            const FittedText name = fitText(stageName(*stage, m_setting.words).simplified(), style, cell, 3);
            if (!name.complete && m_named.insert(stage).second) keep("journey.stages", stage->name);
            names.push_back(name.lines);
            lines = std::max(lines, static_cast<double>(names.back().size()));
        }
        const double height = std::max(20.0, lines * style.leading + 6);
        Sheet sheet(ItemRole{QStringLiteral("stages"), {}});
        for (std::size_t i = 0; i < m_stages.size(); ++i) {
            const double x = m_columns.left(i);
            // A tip reaches into the gap; the last one ends where the column ends.
            const double width = m_columns.width + (i + 1 == m_stages.size() ? -chevronTip : m_columns.gap - 2.2 * mm);
            sheet.path(chevron(x, width, height, i == 0 && first),
                       outline ? m_setting.palette.white : m_setting.palette.accent,
                       outline ? m_setting.palette.ink : QColor(), 1.5);
            sheet.lines(names[i], x + inset, (height - static_cast<double>(names[i].size()) * style.leading) / 2, style,
                        cell);
        }
        sheet.placeOn(page, {m_job.frame.live.left(), y});
        page.blocks.push_back({sheet.role(), QRectF(m_job.frame.live.left(), y, m_job.frame.live.width(), height)});
        return y + height;
    }

    template <class Text>
    void addText(GridFlow& flow, const char* word, const char* icon, const Text& text, bool strong = false) {
        GridRow row;
        row.icon = QString::fromLatin1(icon);
        row.label = m_setting.words(word);
        row.block = QString::fromLatin1(word);
        row.tinted = strong;
        row.rule = !strong;
        row.above = strong ? 7 : 6;
        TextStyle style = m_style;
        if (strong) style.face = Face::Bold;
        bool any = false;
        for (const Stage* stage : m_stages) {
            row.cells.push_back(textCell(text(*stage), style, m_columns.width - (strong ? 3 : 1) * mm, {row.block, {}},
                                         Wrap::Balanced));
            any = any || !row.cells.back().empty();
        }
        if (any) place(flow, std::move(row));
    }

    void place(GridFlow& flow, GridRow row) const {
        row.above *= m_air;
        row.below *= m_air;
        flow.add(std::move(row));
    }

    void addTouchpoints(GridFlow& flow) {
        const bool any = std::any_of(m_stages.begin(), m_stages.end(),
                                     [](const Stage* stage) { return !stage->touchpoints.empty(); });
        if (!any) return;
        GridRow row;
        row.icon = QStringLiteral("pin");
        row.label = m_setting.words("journey.touchpoints");
        row.notes = {QString(QChar(0x25CB)) + QLatin1Char(' ') + m_setting.words("touchpoint.digital"),
                     QString(QChar(0x25A0)) + QLatin1Char(' ') + m_setting.words("touchpoint.physical")};
        row.block = QStringLiteral("touchpoints");
        const LineSheet line = layoutTouchpointLine(m_stages, m_columns, m_setting);
        if (line.whole) {
            row.picture = line.sheet;
            row.pictureHeight = line.height;
        } else {
            for (const Stage* stage : m_stages)
                row.cells.push_back(touchpointCell(*stage, m_columns.width - 1 * mm, m_setting));
        }
        place(flow, std::move(row));
    }

    void addEmotion(GridFlow& flow) {
        std::vector<Feeling> feelings;
        bool any = false;
        for (const Stage* stage : m_stages) {
            feelings.push_back({stage->emotion, toQt(stage->emotionNote).simplified()});
            any = any || stage->emotion;
        }
        bool whole = false;
        if (any) {
            const CurveSheet curve = layoutCurve(feelings, m_columns, m_setting);
            GridRow row;
            row.icon = QStringLiteral("heart");
            row.label = m_setting.words("journey.emotion");
            row.block = QStringLiteral("emotion");
            row.picture = curve.sheet;
            row.pictureHeight = curve.height;
            row.rule = false;
            row.above = 4;
            whole = curve.whole;
            place(flow, std::move(row));
        }
        if (!whole) addText(flow, "journey.emotion_note", "heart", [](const Stage& s) { return toQt(s.emotionNote); });
    }

    void addCustomers(GridFlow& flow) {
        const auto found = m_job.options.customers.find(m_journey.id);
        if (found == m_job.options.customers.end() || found->second.now.size() != m_journey.stages.size()) return;
        const JourneyFigures& figures = found->second;
        GridRow row;
        row.icon = QStringLiteral("people");
        row.label = m_setting.words("journey.customers");
        row.notes = {figures.table};
        if (!figures.earlier.isEmpty())
            row.notes.append(m_setting.words.fill("journey.customers.was", {{"{name}", figures.earlier}}));
        if (figures.elsewhere > 0)
            row.notes.append(
                m_setting.words.fill("journey.customers.elsewhere",
                                     {{"{n}", m_setting.words.number(static_cast<double>(figures.elsewhere))}}));
        row.block = QStringLiteral("customers");
        const FunnelSheet funnel = layoutFunnel(figures, m_firstStage, m_columns, m_setting);
        row.picture = funnel.sheet;
        row.pictureHeight = funnel.height;
        place(flow, std::move(row));
    }

    void addRows(GridFlow& flow) {
        addCustomers(flow);
        addText(flow, "journey.summary", "document", [](const Stage& s) { return toQt(s.summary); });
        addText(flow, "journey.who", "people", [](const Stage& s) { return toQt(s.who); });
        addText(flow, "journey.concern", "question", [](const Stage& s) { return toQt(s.concern); });
        addText(flow, "journey.message", "chat", [](const Stage& s) { return toQt(s.message); });
        addTouchpoints(flow);
        addEmotion(flow);
        addText(flow, "journey.content", "document", [](const Stage& s) { return joined(s.content); });
        addText(flow, "journey.channels", "channels", [](const Stage& s) { return joined(s.channels); });
        addText(flow, "journey.goes_wrong", "warning", [](const Stage& s) { return toQt(s.goesWrong); });
        addText(
            flow, "journey.idea", "idea", [](const Stage& s) { return toQt(s.idea); }, true);
        addText(flow, "journey.owner", "role", [&](const Stage& s) { return ownerOf(s); });
        addText(flow, "journey.duration", "clock", [](const Stage& s) { return toQt(s.duration); });
        addText(flow, "journey.measure", "measure", [](const Stage& s) { return toQt(s.measure); });
    }

    [[nodiscard]] QString ownerOf(const Stage& stage) const {
        QStringList parts;
        if (stage.owner) parts.push_back(m_setting.words.method("owners", domain::code(*stage.owner)));
        if (!stage.handover.empty()) parts.push_back(toQt(stage.handover));
        return parts.join(QStringLiteral(": "));
    }

    const domain::Journey& m_journey;
    const Job& m_job;
    const domain::Persona* m_persona;
    Setting m_setting;
    FooterContent m_footer;
    double m_bottom;
    bool m_headerWhole = true;
    double m_air = 1;
    GridColumns m_columns;
    TextStyle m_style;
    std::vector<const Stage*> m_stages;
    std::size_t m_firstStage = 0;
    std::set<const Stage*> m_named;  ///< whose long names are kept for the end
    std::vector<Entry> m_rest;
    std::vector<Page> m_pages;
};

}  // namespace

QString journeyTitle(const domain::Journey& journey, const Job& job) {
    if (const domain::Persona* persona = domain::findById(job.bundle.personas, journey.personaId)) {
        const QString name = toQt(persona->name()).simplified();
        return job.words.fill("journey.of", {{"{name}", name.isEmpty() ? job.words("unnamed") : name}});
    }
    if (const domain::Segment* segment = domain::findById(job.bundle.segments, journey.segmentId))
        if (!segment->name.empty()) return job.words.fill("journey.of", {{"{name}", toQt(segment->name).simplified()}});
    const QString name = toQt(journey.name).simplified();
    return name.isEmpty() ? job.words("journey.title") : name;
}

std::vector<Leaf> layoutJourneyPages(const domain::Journey& journey, const Job& job) {
    return JourneyMap(journey, job).build();
}

}  // namespace chandung::app::card
