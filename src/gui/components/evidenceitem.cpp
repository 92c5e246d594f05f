#include "gui/components/evidenceitem.h"

#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/textfold.h"
#include "gui/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace chandung::gui {

using app::toQt;
using domain::CitationTarget;
using domain::EvidenceKind;

namespace {

constexpr std::size_t longWord = 3;  // shorter ones say nothing about likeness

QString iconOf(domain::SourceKind kind) {
    switch (kind) {
        case domain::SourceKind::Internal:
            return QStringLiteral("company");
        case domain::SourceKind::Analytics:
            return QStringLiteral("chart");
        case domain::SourceKind::Social:
            return QStringLiteral("msg");
        case domain::SourceKind::Interview:
            return QStringLiteral("talk");
        case domain::SourceKind::Feedback:
            return QStringLiteral("star");
        case domain::SourceKind::Market:
            return QStringLiteral("globe");
        case domain::SourceKind::Organisations:
            return QStringLiteral("table");
    }
    return QStringLiteral("source");
}

/// In quotation marks, unless it brings its own.
QString quoted(const std::string& text) {
    const QString plain = toQt(text).trimmed();
    const bool has = plain.startsWith(QChar(0x201C)) || plain.startsWith(QLatin1Char('"'));
    return has ? plain : QStringLiteral("“%1”").arg(plain);
}

QString sourceLine(const Context& context, const domain::Source* source) {
    if (!source) return {};
    QString line = toQt(source->title);
    if (!source->date.empty()) line += QStringLiteral(", ") + dateText(context, source->date);
    return line;
}

bool isCited(const EvidenceItem& item, const std::vector<domain::Citation>& cited) {
    return std::any_of(cited.begin(), cited.end(), [&item](const auto& citation) {
        return citation.target == item.citation.target && citation.targetId == item.citation.targetId;
    });
}

}  // namespace

EvidenceKind usualEvidenceKind(domain::SourceKind kind) {
    switch (kind) {
        case domain::SourceKind::Analytics:
        case domain::SourceKind::Social:
        case domain::SourceKind::Organisations:
            return EvidenceKind::Observed;
        case domain::SourceKind::Market:
            return EvidenceKind::Inferred;
        default:
            return EvidenceKind::Said;
    }
}

QString evidenceKindWord(const Context& context, EvidenceKind kind) {
    return word(context, "evidence_kinds", domain::code(kind));
}

EvidenceCollection::EvidenceCollection(const Context& context, const app::Workspace& workspace,
                                       const domain::Uuid& study)
    : m_context(&context) {
    const auto sources = workspace.all<domain::Source>();
    const auto ofStudy = [&study](const domain::Uuid& id) { return study.isNull() || id == study; };
    for (const auto& observation : workspace.all<domain::Observation>()) {
        const auto* source = domain::findById(sources, observation.sourceId);
        const QString second = observation.saidBy.empty()
                                   ? sourceLine(context, source)
                                   : toQt(observation.saidBy) + QStringLiteral(" · ") + sourceLine(context, source);
        add({{CitationTarget::Observation,
              observation.id,
              {},
              source ? usualEvidenceKind(source->kind) : EvidenceKind::Said,
              {},
              source ? source->date : std::string()},
             QStringLiteral("quote"),
             quoted(observation.text),
             second,
             {},
             source ? source->trust : 0,
             false,
             {}},
            source && ofStudy(source->studyId));
    }
    for (const auto& insight : workspace.all<domain::Insight>()) {
        const auto observations = static_cast<int>(insight.observations.size());
        add({{CitationTarget::Insight, insight.id, {}, EvidenceKind::Inferred, {}, {}},
             QStringLiteral("bulb"),
             toQt(insight.text),
             QCoreApplication::translate("EvidencePopover", "Insight, %n observation(s)", nullptr, observations),
             {},
             0,
             false,
             {}},
            ofStudy(insight.studyId));
    }
    for (const auto& source : sources)
        add({{CitationTarget::Source, source.id, {}, usualEvidenceKind(source.kind), {}, source.date},
             iconOf(source.kind),
             toQt(source.title),
             word(context, "source_kinds", domain::code(source.kind)) +
                 (source.date.empty() ? QString() : QStringLiteral(", ") + dateText(context, source.date)),
             {},
             source.trust,
             false,
             {}},
            ofStudy(source.studyId));
    addDatasets(workspace, sources, ofStudy);
}

/// Tables: figures that were counted. A citation keeps the name: a table stays behind when personas are exported.
void EvidenceCollection::addDatasets(const app::Workspace& workspace, const std::vector<domain::Source>& sources,
                                     const std::function<bool(const domain::Uuid&)>& ofStudy) {
    for (const auto& dataset : workspace.all<domain::Dataset>()) {
        const auto* source = domain::findById(sources, dataset.sourceId);
        const auto count = static_cast<int>(dataset.rows);
        const QString rows = QCoreApplication::translate("EvidencePopover", "Table, %n row(s)", nullptr, count);
        add({{CitationTarget::Dataset,
              dataset.id,
              dataset.name,
              EvidenceKind::Observed,
              {},
              source ? source->date : std::string()},
             QStringLiteral("table"),
             toQt(dataset.name),
             source ? rows + QStringLiteral(" · ") + sourceLine(*m_context, source) : rows,
             {},
             source ? source->trust : 0,
             false,
             {}},
            source && ofStudy(source->studyId));
    }
}

void EvidenceCollection::add(EvidenceItem item, bool ofStudy) {
    item.kind = evidenceKindWord(*m_context, item.citation.kind);
    item.words = domain::fold(app::fromQt(item.title + QLatin1Char(' ') + item.second));
    if (ofStudy)
        m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(m_ofStudy++), std::move(item));
    else
        m_items.push_back(std::move(item));
}

EvidenceItem EvidenceCollection::describe(const domain::Citation& citation) const {
    EvidenceItem item;
    for (const auto& known : m_items)
        if (known.citation.target == citation.target && known.citation.targetId == citation.targetId) item = known;
    if (item.title.isEmpty()) {
        item.lost = citation.targetId.isNull();
        item.icon = item.lost ? QStringLiteral("link") : QStringLiteral("table");
        item.title = citation.plainName.empty() ? QCoreApplication::translate("EvidencePopover", "Source that is gone")
                                                : toQt(citation.plainName);
        item.second =
            item.lost ? QCoreApplication::translate("EvidencePopover", "No longer in this workspace") : QString();
    }
    item.citation = citation;
    item.kind = evidenceKindWord(*m_context, citation.kind);
    if (!citation.quote.empty()) {
        item.second = item.title;
        item.title = quoted(citation.quote);
    }
    return item;
}

std::vector<EvidenceItem> EvidenceCollection::find(const QString& query, const std::vector<domain::Citation>& cited,
                                                   std::size_t limit) const {
    const auto words = domain::foldedWords(app::fromQt(query));
    std::vector<EvidenceItem> found;
    for (const auto& item : m_items) {
        const bool hit = std::all_of(words.begin(), words.end(),
                                     [&item](const auto& part) { return item.words.find(part) != std::string::npos; });
        if (hit && !isCited(item, cited)) found.push_back(item);
        if (found.size() == limit) break;
    }
    return found;
}

std::vector<EvidenceItem> EvidenceCollection::similar(const std::string& text,
                                                      const std::vector<domain::Citation>& cited,
                                                      std::size_t limit) const {
    std::set<std::string> wanted;
    for (auto& part : domain::foldedWords(text))
        if (part.size() >= longWord) wanted.insert(std::move(part));
    std::vector<std::pair<std::size_t, const EvidenceItem*>> ranked;
    // Only of the study: what another market said proves nothing here, however alike it sounds.
    for (std::size_t i = 0; i < m_ofStudy; ++i) {
        const EvidenceItem& item = m_items[i];
        if (isCited(item, cited)) continue;
        std::set<std::string> shared;
        for (auto& part : domain::foldedWords(item.words))
            if (wanted.count(part) > 0) shared.insert(std::move(part));
        if (shared.size() >= 2 || (!shared.empty() && wanted.size() <= 2)) ranked.emplace_back(shared.size(), &item);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<EvidenceItem> found;
    for (std::size_t i = 0; i < ranked.size() && i < limit; ++i) found.push_back(*ranked[i].second);
    return found;
}

}  // namespace chandung::gui
