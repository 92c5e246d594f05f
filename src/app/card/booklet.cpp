#include "app/card/booklet.h"

#include "app/card/cardpages.h"
#include "app/card/committeepages.h"
#include "app/card/comparisonpages.h"
#include "app/card/contentspages.h"
#include "app/card/cover.h"
#include "app/card/evidencepages.h"
#include "app/card/journeypages.h"

#include <set>

namespace chandung::app::card {

namespace {

class BookletBuilder {
public:
    BookletBuilder(const BookletContent& content, const Job& job)
        : m_content(content),
          m_job(job),
          m_setting(
              job.setting(job.options.brandAccent.isValid() ? readable(job.options.brandAccent) : accentByPlace(0))),
          m_book(job.bundle, job.words),
          m_study(commonStudy()),
          m_footer(collectFooter(m_study, job.words, job.options)) {}

    QString build(std::vector<Leaf>& leaves) {
        if (m_content.personas.empty() && m_content.committees.empty() && m_content.journeys.empty()) return {};
        m_next = 2 + static_cast<int>(layoutContentsPages(plannedContents(), m_footer, m_setting, m_job).size());
        addCards();
        for (const auto& set : m_content.comparisons)
            addOther(layoutComparisonPages(set, m_job, m_book, false), "sliders", m_job.words("contents.comparison"));
        for (const domain::Committee* committee : m_content.committees)
            addOther(layoutCommitteePages(*committee, m_job), "group", toQt(committee->decision).simplified());
        for (const domain::Journey* journey : m_content.journeys)
            addOther(layoutJourneyPages(*journey, m_job), "pin", toQt(journey->name).simplified());
        addEvidence();
        const CoverContent cover = coverContent();
        leaves.push_back(layoutCover(cover, m_setting, m_job));
        for (Leaf& leaf : layoutContentsPages(m_contents, m_footer, m_setting, m_job))
            leaves.push_back(std::move(leaf));
        for (Leaf& leaf : m_leaves) leaves.push_back(std::move(leaf));
        return cover.title;
    }

private:
    [[nodiscard]] const domain::Study* commonStudy() const {
        std::set<domain::Uuid> ids;
        for (const domain::Persona* persona : m_content.personas) ids.insert(persona->studyId);
        for (const domain::Committee* committee : m_content.committees) ids.insert(committee->studyId);
        for (const domain::Journey* journey : m_content.journeys) ids.insert(journey->studyId);
        return ids.size() == 1 ? domain::findById(m_job.bundle.studies, *ids.begin()) : nullptr;
    }

    /// The contents as long as they will be, still without page numbers.
    [[nodiscard]] Contents plannedContents() {
        Contents contents;
        EvidenceBook scratch(m_job.bundle, m_job.words);
        bool evidence = false;
        bool open = false;
        for (const domain::Persona* persona : m_content.personas) {
            const CardContent card =
                collectContent(*persona, m_job.bundle, m_job.catalogue, m_job.words, m_job.options, scratch);
            contents.personas.push_back(personaEntry(*persona, card.header));
            open = open || !card.assumptions.empty();
        }
        evidence = !scratch.entries().empty();
        for (const auto& set : m_content.comparisons) {
            QStringList names;
            for (const domain::Persona* persona : set) {
                const QString name = toQt(persona->name()).simplified();
                names.push_back(name.isEmpty() ? m_job.words("unnamed") : name);
            }
            contents.others.push_back(otherEntry(
                "sliders", m_job.words.fill("comparison.of", {{"{names}", names.join(QStringLiteral(", "))}}),
                m_job.words("contents.comparison")));
        }
        for (const domain::Committee* committee : m_content.committees)
            contents.others.push_back(
                otherEntry("group", committeeTitle(*committee, m_job), toQt(committee->decision).simplified()));
        for (const domain::Journey* journey : m_content.journeys)
            contents.others.push_back(
                otherEntry("pin", journeyTitle(*journey, m_job), toQt(journey->name).simplified()));
        if (evidence) contents.others.push_back(otherEntry("proof", m_job.words("evidence.title"), {}));
        if (open) contents.others.push_back(otherEntry("question", m_job.words("open.title"), {}));
        if (evidence) contents.evidencePage = 888;
        return contents;
    }

    [[nodiscard]] ContentsEntry personaEntry(const domain::Persona& persona, const HeaderContent& header) const {
        ContentsEntry entry;
        entry.header = header;
        entry.accent = m_job.accentFor(persona);
        QStringList roles;
        if (const auto* codes = std::get_if<domain::CodeList>(&persona.value("role.committee")))
            for (const std::string& code : *codes) roles.push_back(m_job.words.method("roles", code));
        entry.roles = roles.join(QStringLiteral(" · "));
        if (roles.isEmpty() && !persona.text("identity.archetype").empty())
            entry.roles = m_job.words.method("archetypes", persona.text("identity.archetype"));
        return entry;
    }

    static ContentsEntry otherEntry(const char* icon, const QString& title, const QString& sub) {
        ContentsEntry entry;
        entry.icon = QString::fromLatin1(icon);
        entry.title = title;
        if (sub != title) entry.sub = sub;
        return entry;
    }

    void addCards() {
        for (const domain::Persona* persona : m_content.personas) {
            Setting setting = m_job.settingFor(*persona);
            setting.firstPage = m_next;
            CardContent content =
                collectContent(*persona, m_job.bundle, m_job.catalogue, m_job.words, m_job.options, m_book);
            m_contents.personas.push_back(personaEntry(*persona, content.header));
            m_contents.personas.back().page = m_next;
            m_open.push_back({content.header.name, content.assumptions});
            m_headers.emplace_back(content.header, m_contents.personas.back().accent);
            m_coverage.backed += content.header.coverage.backed;
            m_coverage.statements += content.header.coverage.statements;
            // The list of evidence and what is open stand once, at the end.
            content.evidence.clear();
            content.assumptions.clear();
            content.made.clear();
            append(layoutCardPages(content, setting, m_job), 1);
        }
    }

    void append(std::vector<Leaf> leaves, int level) {
        for (Leaf& leaf : leaves) {
            leaf.page.outlineLevel = level;
            if (leaf.legend == Legend::Row) leaf.legend = Legend::OnPage;
            m_leaves.push_back(std::move(leaf));
            ++m_next;
        }
    }

    void addOther(std::vector<Leaf> leaves, const char* icon, const QString& sub) {
        if (leaves.empty()) return;
        m_contents.others.push_back(otherEntry(icon, leaves.front().page.outline, sub));
        m_contents.others.back().page = m_next;
        append(std::move(leaves), 1);
    }

    void addEvidence() {
        std::vector<Leaf> leaves = layoutEvidencePages(m_book.entries(), m_open, m_footer, m_setting, m_job);
        const int first = m_next;
        bool evidence = false;
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            leaves[i].page.outlineLevel = 1;
            for (const Block& block : leaves[i].page.blocks)
                for (const auto& [key, icon, word] : {std::tuple{"evidence", "proof", "evidence.title"},
                                                      std::tuple{"open", "question", "open.title"}}) {
                    if (block.role.block != QLatin1String(key) || listed(m_job.words(word))) continue;
                    m_contents.others.push_back(otherEntry(icon, m_job.words(word), {}));
                    m_contents.others.back().page = first + static_cast<int>(i);
                    if (!evidence && QLatin1String(key) == QLatin1String("evidence"))
                        m_contents.evidencePage = first + static_cast<int>(i);
                }
            m_leaves.push_back(std::move(leaves[i]));
        }
    }

    [[nodiscard]] bool listed(const QString& title) const {
        for (const ContentsEntry& entry : m_contents.others)
            if (entry.title == title) return true;
        return false;
    }

    [[nodiscard]] CoverContent coverContent() const {
        const Words& words = m_job.words;
        CoverContent cover;
        cover.title = m_study && !m_study->name.empty() ? toQt(m_study->name).simplified() : words("title.set");
        if (m_study) cover.subtitle = toQt(m_study->product).simplified();
        if (cover.subtitle.isEmpty()) cover.subtitle = words("contents.sub");
        cover.figures.emplace_back(words.number(static_cast<double>(m_content.personas.size())),
                                   words.count("figure.personas", static_cast<qint64>(m_content.personas.size())));
        if (!m_book.entries().empty())
            cover.figures.emplace_back(words.number(static_cast<double>(m_book.entries().size())),
                                       words.count("figure.sources", static_cast<qint64>(m_book.entries().size())));
        if (m_coverage.statements > 0)
            cover.figures.emplace_back(
                words.number(m_coverage.backed) + QLatin1Char('/') + words.number(m_coverage.statements),
                words("statements_backed"));
        QStringList made;
        if (!m_job.options.author.isEmpty()) made.push_back(m_job.options.author);
        if (m_job.options.today.ok()) made.push_back(words.date(domain::isoDate(m_job.options.today)));
        if (!made.isEmpty()) cover.foot.push_back(made.join(QStringLiteral(", ")));
        cover.foot.push_back(words("footer.composite_many"));
        if (!m_job.options.footerText.isEmpty()) cover.foot.push_back(m_job.options.footerText.simplified());
        for (const auto& [header, accent] : m_headers) {
            cover.faces.push_back({header.photo, header.avatar, accent, header.quote, header.negative});
            if (cover.share.isEmpty() && !header.share.isEmpty()) {
                cover.share = header.share;
                cover.shareBase = header.shareBase + QStringLiteral(": ") + header.name;
            }
        }
        return cover;
    }

    const BookletContent& m_content;
    const Job& m_job;
    Setting m_setting;
    EvidenceBook m_book;
    const domain::Study* m_study;
    FooterContent m_footer;
    int m_next = 0;
    Contents m_contents;
    std::vector<OpenList> m_open;
    std::vector<std::pair<HeaderContent, QColor>> m_headers;
    domain::Coverage m_coverage;
    std::vector<Leaf> m_leaves;
};

}  // namespace

QString layoutBooklet(const BookletContent& content, const Job& job, std::vector<Leaf>& leaves) {
    return BookletBuilder(content, job).build(leaves);
}

}  // namespace chandung::app::card
