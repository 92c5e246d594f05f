#include "app/card/nextpages.h"

#include "app/card/evidencetable.h"
#include "app/card/flow.h"
#include "app/card/footer.h"
#include "app/card/unknown.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

constexpr double partGap = 14;
/// Less than this is left for the next page.
constexpr double leastPart = 96;

class NextPages {
public:
    NextPages(const CardContent& content, const FacePage& face, const Frame& frame, const Setting& setting,
              const CardOptions& options)
        : m_content(content),
          m_face(face),
          m_frame(frame),
          m_setting(setting),
          m_bottom(face.runsFrom > 0 && face.bottom > 0
                       ? face.bottom
                       : frame.live.bottom() - footerHeight(content.footer, frame, setting, options) - 8) {}

    std::vector<Page> build() {
        collectRest();
        m_hasRest = !m_sections.empty();
        m_hasEvidence = !m_content.evidence.empty() || !m_content.assumptions.empty();
        if (m_face.runsFrom > 0) {
            m_pages.push_back(m_face.page);
            m_y = m_face.runsFrom;
        } else if (m_hasRest || m_hasEvidence) {
            newPage();
        } else {
            return {};
        }
        if (m_hasRest) placeRest();
        if (m_hasEvidence) placeEvidence();
        if (m_pages.size() == 1 && m_face.runsFrom > 0)
            placeUnknown(m_pages.front(), m_content.unknown, m_frame, m_setting, m_face.begin, m_y, m_bottom);
        return std::move(m_pages);
    }

private:
    struct Section {
        QString title;
        bool continued = false;
        std::vector<RestBlock> blocks;
    };

    /// In each column first what the face began, then the blocks of page 2.
    void collectRest() {
        static constexpr std::pair<const char*, const char*> columns[] = {
            {"who", "column.who"}, {"drives", "column.drives"}, {"win", "column.win"}};
        for (const auto& [column, title] : columns) {
            Section section{m_setting.words(title), false, {}};
            for (const RestBlock& rest : m_face.rest)
                if (rest.content->column == QLatin1String(column)) section.blocks.push_back(rest);
            if (QLatin1String(column) == QLatin1String("who") && !m_face.carried.entries.empty())
                section.blocks.push_back({carriedBlock(), 0});
            for (const BlockContent& block : m_content.blocks) {
                section.continued = section.continued ||
                                    (m_face.runsFrom <= 0 && block.page == 1 && block.column == QLatin1String(column));
                if (block.page != 1 && block.column == QLatin1String(column)) section.blocks.push_back({&block, 0});
            }
            if (!section.blocks.empty()) m_sections.push_back(std::move(section));
        }
        if (m_face.journeyMoved) m_sections.push_back({m_setting.words("journey.title"), false, {{journeyBlock(), 0}}});
    }

    /// Header texts that had no room, with their names.
    const BlockContent* carriedBlock() {
        m_carried = {QStringLiteral("identity"), m_setting.words("identity.more"),
                     QStringLiteral("person"),   QStringLiteral("rows"),
                     QStringLiteral("who"),      2,
                     m_face.carried.entries};
        return &m_carried;
    }

    const BlockContent* journeyBlock() {
        m_journey = {QStringLiteral("journey"),
                     m_setting.words("journey.stages"),
                     QStringLiteral("pin"),
                     QStringLiteral("rows"),
                     QStringLiteral("win"),
                     2,
                     {}};
        for (const StageContent& stage : m_content.stages) {
            Entry entry;
            entry.label = stage.name;
            entry.text = stage.summary;
            m_journey.entries.push_back(std::move(entry));
        }
        return &m_journey;
    }

    void newPage() {
        Page page;
        page.size = m_frame.page;
        page.persona = m_content.header.name;
        const QString what = m_setting.words.fill(
            m_hasRest && m_hasEvidence ? "page.both"
            : m_hasRest                ? "page.rest"
                                       : "page.evidence",
            {{"{p}", m_setting.words.number(static_cast<double>(m_pages.size()) + m_setting.firstPage +
                                            (m_face.runsFrom > 0 ? 0 : 1))}});
        const HeaderSheet header = layoutSlimHeader(m_content.header, m_frame, m_setting, what, counts());
        header.sheet.placeOn(page, m_frame.live.topLeft());
        page.blocks.push_back({ItemRole{QStringLiteral("header"), {}},
                               QRectF(m_frame.live.topLeft(), QSizeF(m_frame.live.width(), header.height))});
        m_y = m_frame.live.top() + header.height + 10;
        m_pages.push_back(std::move(page));
    }

    [[nodiscard]] QString counts() const {
        const domain::Coverage& coverage = m_content.header.coverage;
        if (coverage.statements == 0) return m_setting.words("no_statements");
        const QString backed = m_setting.words.number(coverage.backed) + QLatin1Char('/') +
                               m_setting.words.number(coverage.statements) + QLatin1Char(' ') +
                               m_setting.words("statements_backed");
        if (coverage.assumptions() == 0) return backed;
        return backed + QStringLiteral(", ") + m_setting.words.count("still_assumed", coverage.assumptions());
    }

    /// Hairlines in the gutters of a part that has been placed.
    void hairlines(std::size_t columns, double top, double bottom) {
        Sheet sheet(ItemRole{QStringLiteral("rule"), {}});
        for (std::size_t i = 1; i < columns; ++i) {
            const double x = m_frame.columns[i] - m_frame.gutter / 2;
            sheet.rule(x, top + columnTitleHeight + 2, x, bottom, m_setting.palette.hair, 0.5);
        }
        sheet.placeOn(m_pages.back(), {});
    }

    /// Runs a flow through all columns, page after page, evenly on its last page.
    void runFlow(ColumnFlow& flow) {
        while (!flow.done()) {
            if (m_bottom - m_y < leastPart) newPage();
            const double most = m_bottom - m_y;
            const double height = flow.balancedHeight(m_frame.columns.size(), most);
            const double end = flow.place(m_pages.back(), m_frame.columns, m_y, height);
            hairlines(flow.usedColumns(), m_y, end);
            m_y = end + partGap;
            if (!flow.done()) newPage();
        }
    }

    void placeRest() {
        ColumnFlow flow(m_setting, m_frame.columnWidth);
        for (const Section& section : m_sections) {
            flow.addTitle(section.title, section.continued);
            for (const RestBlock& rest : section.blocks) flow.addBlock(*rest.content, rest.from);
        }
        runFlow(flow);
    }

    void addMade(ColumnFlow& flow) {
        flow.addTitle(m_setting.words("made.title"), false);
        m_made = {QStringLiteral("made"), {}, {}, QStringLiteral("prose"), {}, 2, {}};
        Entry text;
        text.text = m_content.made;
        m_made.entries.push_back(text);
        flow.addText(m_made);
        if (m_content.assumptions.empty()) return;
        m_open = {QStringLiteral("open"),
                  m_setting.words("open.title"),
                  QStringLiteral("search"),
                  QStringLiteral("open"),
                  {},
                  2,
                  m_content.assumptions};
        flow.addBlock(m_open, 0);
    }

    void placeEvidence() {
        const bool beside = !m_frame.portrait && !m_content.evidence.empty();
        const double tableWidth = beside ? 2 * m_frame.columnWidth + m_frame.gutter : m_frame.live.width();
        EvidenceTable table(m_content.evidence, tableWidth, m_setting);
        ColumnFlow flow(m_setting, m_frame.columnWidth);
        addMade(flow);
        if (!beside) {
            while (!table.done()) {
                if (m_bottom - m_y < table.minimumHeight()) newPage();
                m_y = table.place(m_pages.back(), m_frame.live.left(), m_y, m_bottom - m_y) + partGap;
            }
            runFlow(flow);
            return;
        }
        if (m_bottom - m_y < std::max(leastPart, table.minimumHeight())) newPage();
        while (!table.done() || !flow.done()) {
            if (table.done()) {
                // The list of what is open goes on alone: it may use the whole page.
                runFlow(flow);
                return;
            }
            const double height = m_bottom - m_y;
            const double left = table.place(m_pages.back(), m_frame.live.left(), m_y, height);
            double right = m_y;
            if (!flow.done()) right = flow.place(m_pages.back(), {m_frame.columns.back()}, m_y, height);
            m_y = std::max(left, right) + partGap;
            if (!table.done() || !flow.done()) newPage();
        }
    }

    const CardContent& m_content;
    const FacePage& m_face;
    const Frame& m_frame;
    const Setting& m_setting;
    double m_bottom;
    double m_y = 0;
    bool m_hasRest = false;
    bool m_hasEvidence = false;
    std::vector<Section> m_sections;
    BlockContent m_carried, m_journey, m_made, m_open;
    std::vector<Page> m_pages;
};

}  // namespace

std::vector<Page> layoutNextPages(const CardContent& content, const FacePage& face, const Frame& frame,
                                  const Setting& setting, const CardOptions& options) {
    return NextPages(content, face, frame, setting, options).build();
}

}  // namespace chandung::app::card
