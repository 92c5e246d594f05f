#include "app/card/comparisonpages.h"

#include "app/card/collectheader.h"
#include "app/card/comparisonset.h"
#include "app/card/lettermark.h"

#include <algorithm>

namespace chandung::app::card {

namespace {

using domain::FieldDefinition;
using domain::FieldKind;

/// What the cards above the columns say already.
bool isHead(const std::string& field) {
    return field == "identity.name" || field == "identity.label";
}

class ComparisonTable {
public:
    ComparisonTable(const std::vector<const domain::Persona*>& personas, const Job& job, EvidenceBook& book,
                    bool counted)
        : m_job(job), m_setting(job.settingForSet()), m_book(book), m_counted(counted) {
        collect(personas);
        m_bottom = job.frame.live.bottom() - footerHeight(m_footer, job.frame, m_setting, job.options) - 8;
        measure();
    }

    std::vector<Leaf> build() {
        GridFlow flow(m_columns, m_job.frame, m_setting, m_bottom, [&](Page& page, bool again) {
            const double height =
                placeComparisonHead(page, m_set, m_columns, m_job, m_setting, m_job.frame.live.top(), again);
            return m_job.frame.live.top() + height + (again ? 8 : 12);
        });
        addDiffering(flow);
        addShared(flow);
        std::vector<Leaf> leaves;
        for (Page& page : flow.take()) leaves.push_back({std::move(page), m_footer, m_setting.palette, Legend::OnPage});
        QStringList names;
        for (const ComparedPersona& one : m_set.personas) names.push_back(one.header.name);
        if (!leaves.empty())
            leaves.front().page.outline =
                m_setting.words.fill("comparison.of", {{"{names}", names.join(QStringLiteral(", "))}});
        return leaves;
    }

private:
    void collect(const std::vector<const domain::Persona*>& personas) {
        std::vector<const domain::Segment*> segments;
        const domain::Study* study = domain::findById(m_job.bundle.studies, personas.front()->studyId);
        for (const domain::Persona* persona : personas) {
            segments.push_back(domain::findById(m_job.bundle.segments, persona->segmentId));
            if (persona->studyId != personas.front()->studyId) study = nullptr;
            m_set.personas.push_back(
                {persona, segments.back(), m_job.settingFor(*persona),
                 collectHeader(*persona, m_job.bundle, m_job.catalogue, m_job.words, m_book, m_job.options)});
        }
        m_set.comparison = domain::compare(personas, segments, m_job.catalogue);
        m_set.order = domain::differencesFirst(m_set.comparison);
        m_footer = collectFooter(study, m_job.words, m_job.options);
    }

    void measure() {
        const Frame& frame = m_job.frame;
        m_columns.count = m_set.personas.size();
        m_columns.labelWidth = (frame.portrait ? 31 : 42) * mm;
        m_columns.gap = (m_columns.count > 4 || frame.portrait ? 3 : 5) * mm;
        m_columns.first = m_columns.labelWidth + 4 * mm;
        m_columns.width =
            (frame.live.width() - m_columns.first - static_cast<double>(m_columns.count - 1) * m_columns.gap) /
            static_cast<double>(m_columns.count);
    }

    /// A title over its rule, with a note at the right end.
    void addTitle(GridFlow& flow, const QString& title, const QString& note, double width) {
        Sheet sheet(ItemRole{QStringLiteral("title"), {}});
        const TextStyle caps = m_setting.title();
        const TextStyle small = m_setting.style(Face::Regular, 8.5, 12, m_setting.palette.ink2);
        const QString upper = m_setting.words.upper(title);
        const double live = m_job.frame.live.width();
        const double left = textWidth(upper, caps) + 6 * mm;
        sheet.text(upper, 0, 0, caps);
        const QStringList lines = breakText(note, small, live - left);
        const double y = std::max(15.0, sheet.lines(lines, left, 0, small, live - left, Align::Right) + 3);
        sheet.rule(0, y, live, y, width > 1 ? m_setting.palette.accent : m_setting.palette.line, width);
        flow.addTitle(sheet, y + 3, 12);
    }

    void addDiffering(GridFlow& flow) {
        const bool headed = headHolds(m_set, m_columns);
        const int differ = static_cast<int>(m_set.comparison.differing());
        if (differ == 0) return;
        QStringList note{m_setting.words.count("comparison.differ", differ)};
        note.push_back(m_setting.words.count("comparison.same", static_cast<qint64>(m_set.order.identical.size())));
        addTitle(flow, m_setting.words("comparison.apart"), note.join(QStringLiteral(", ")), 1.5);
        const ComparisonRows rows(m_set, m_columns, m_job, m_setting, m_book, m_counted);
        std::vector<std::pair<const domain::ComparisonRow*, const FieldDefinition*>> tracks;
        for (const domain::RowGroup& group : m_set.order.groups)
            for (const std::size_t at : group.rows) {
                const domain::ComparisonRow& row = m_set.comparison.rows[at];
                const FieldDefinition* field = m_job.catalogue.field(row.field);
                if (!field || field->kind == FieldKind::Image || (headed && isHead(row.field))) continue;
                if (field->kind == FieldKind::Scale)
                    tracks.emplace_back(&row, field);
                else if (field->kind == FieldKind::Range && ComparisonRows::comparable(row))
                    flow.add(rows.rulerRow(row, *field));
                else
                    flow.add(rows.valueRow(row, *field));
            }
        bool first = true;
        // Poles and order as on every card, so that two pages can be laid side by side.
        std::sort(tracks.begin(), tracks.end());
        for (const auto& [row, field] : tracks) {
            flow.add(rows.scaleRow(*row, *field, first));
            first = false;
        }
    }

    void addShared(GridFlow& flow) {
        addTitle(flow, m_setting.words("comparison.share"), likeness(), 0.75);
        const ComparisonRows rows(m_set, m_columns, m_job, m_setting, m_book, m_counted);
        bool any = false;
        for (const std::size_t at : m_set.order.identical) {
            const domain::ComparisonRow& row = m_set.comparison.rows[at];
            const FieldDefinition* field = m_job.catalogue.field(row.field);
            if (!field || field->kind == FieldKind::Image) continue;
            flow.add(rows.sameRow(row, *field));
            any = true;
        }
        if (any) return;
        GridRow none;
        none.block = QStringLiteral("same");
        none.rule = false;
        none.cells.push_back(textCell(m_setting.words("comparison.nothing_shared"), m_setting.body(), m_columns.total(),
                                      {none.block, {}}));
        flow.add(std::move(none));
    }

    /// "Alike in pairs: A and B 32%, …", and whether two are too alike.
    [[nodiscard]] QString likeness() const {
        // Two of which nothing is known are not alike.
        if (m_set.comparison.rows.empty()) return {};
        QStringList pairs;
        QStringList alike;
        for (std::size_t a = 0; a < m_set.personas.size(); ++a)
            for (std::size_t b = a + 1; b < m_set.personas.size(); ++b) {
                const double percent = m_set.comparison.similarity[a][b].percent;
                const QString pair = m_setting.words.fill(
                    "comparison.pair",
                    {{"{a}", letterOf(a)}, {"{b}", letterOf(b)}, {"{p}", m_setting.words.number(percent)}});
                pairs.push_back(pair);
                if (percent >= domain::tooAlike) alike.push_back(pair);
            }
        const QString text = m_setting.words.fill("comparison.alike", {{"{pairs}", pairs.join(QStringLiteral(", "))}});
        if (alike.isEmpty()) return text + QLatin1Char(' ') + m_setting.words("comparison.different");
        return text + QLatin1Char(' ') +
               m_setting.words.fill("comparison.too_alike", {{"{pairs}", alike.join(QStringLiteral(", "))}});
    }

    const Job& m_job;
    Setting m_setting;
    EvidenceBook& m_book;
    bool m_counted;
    ComparisonSet m_set;
    GridColumns m_columns;
    FooterContent m_footer;
    double m_bottom = 0;
};

}  // namespace

std::vector<Leaf> layoutComparisonPages(const std::vector<const domain::Persona*>& personas, const Job& job,
                                        EvidenceBook& book, bool counted) {
    return ComparisonTable(personas, job, book, counted).build();
}

}  // namespace chandung::app::card
