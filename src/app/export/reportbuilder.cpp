#include "app/export/reportbuilder.h"

#include "app/card/palette.h"
#include "app/card/valuetext.h"

#include <QBuffer>
#include <QPainter>

namespace chandung::app {

using namespace exchange;
using card::Entry;
using Kind = ReportParagraph::Kind;

namespace {

constexpr int facePixels = 320;

domain::Catalogue withOwnFields(const domain::Catalogue& catalogue, const domain::Bundle& bundle) {
    for (const domain::FieldDefinition& field : bundle.ownFields)
        if (!catalogue.field(field.key)) return catalogue.with(bundle.ownGroups, bundle.ownFields);
    return catalogue;
}

ReportText textFrom(const QString& text) {
    return {fromQt(text)};
}

/// How a block is told: names and values, or a list.
bool isPairs(const card::BlockContent& block) {
    for (const char* style : {"rows", "questions", "sliders", "prose"})
        if (block.style == QLatin1String(style)) return true;
    return false;
}

}  // namespace

ReportBuilder::ReportBuilder(const domain::Bundle& bundle, const domain::Catalogue& catalogue,
                             const Knowledge& knowledge, const card::CardOptions& options)
    : m_bundle(bundle),
      m_catalogue(withOwnFields(catalogue, bundle)),
      m_options(options),
      m_words(knowledge, options.language) {
    m_report.language = domain::languageCode(options.language);
    m_report.author = fromQt(options.author);
    m_report.evidenceWord = fromQt(m_words("report.evidence"));
    m_report.assumptionWord = fromQt(m_words("legend.assumption"));
    const QColor accent = options.brandAccent.isValid() ? options.brandAccent : card::accentByPlace(0);
    m_report.accent = fromQt(card::readable(accent).name());
}

void ReportBuilder::begin(const QString& title, bool contents) {
    m_report.title = fromQt(title);
    if (contents) m_report.contentsTitle = fromQt(m_words("report.contents"));
    addHeading(1, title);
}

void ReportBuilder::addHeading(int level, const QString& text, const std::string& anchor) {
    add(ReportHeading{level, fromQt(text), anchor});
}

void ReportBuilder::addParagraph(const QString& text, Kind kind, const QString& source) {
    if (!text.trimmed().isEmpty()) add(ReportParagraph{fromQt(text), kind, fromQt(source)});
}

const domain::Segment* ReportBuilder::segmentOf(const domain::Persona& persona) const {
    return domain::findById(m_bundle.segments, persona.segmentId);
}

QString ReportBuilder::nameOf(const domain::Persona& persona) const {
    const QString name = toQt(persona.name()).simplified();
    return name.isEmpty() ? m_words("unnamed") : name;
}

ReportText ReportBuilder::textOf(const Entry& entry) const {
    ReportText text = textFrom(entry.text);
    if (entry.scale)
        text.text = fromQt(m_words.fill(
            "report.scale", {{"{low}", entry.low}, {"{high}", entry.high}, {"{n}", m_words.number(*entry.scale)}}));
    if (entry.strength) text.text += " (" + std::to_string(*entry.strength) + "/5)";
    text.second = fromQt(entry.answers && entry.second.isEmpty() ? m_words("no_answer") : entry.second);
    if (entry.mark.kind == card::Mark::Kind::Evidence) text.mark = ReportMark::Evidence;
    if (entry.mark.kind == card::Mark::Kind::Assumption) text.mark = ReportMark::Assumption;
    text.numbers = entry.mark.numbers;
    text.anchor = m_anchor;
    return text;
}

void ReportBuilder::addPicture(const domain::Persona& persona, const QString& name) {
    const auto* value = std::get_if<domain::ImageValue>(&persona.value("identity.photo"));
    const domain::Image* image =
        value && !value->photo.isNull() ? domain::findById(m_bundle.images, value->photo) : nullptr;
    if (image) {
        add(ReportPicture{image->mediaType, image->bytes, fromQt(m_words.fill("report.photo", {{"{name}", name}}))});
        return;
    }
    QImage face(facePixels, facePixels, QImage::Format_RGB32);
    face.fill(Qt::white);
    QPainter painter(&face);
    painter.setRenderHint(QPainter::Antialiasing);
    card::paintAvatar(painter, face.rect(), 0, card::avatarLook(persona), card::accentFor(persona, m_bundle));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    face.save(&buffer, "PNG");
    add(ReportPicture{"image/png", bytes.toStdString(), fromQt(m_words.fill("report.face", {{"{name}", name}}))});
}

void ReportBuilder::addHeader(const card::CardContent& content, const domain::Persona& persona) {
    const card::HeaderContent& header = content.header;
    m_anchor = "p" + std::to_string(++m_parts) + "-e";
    addHeading(2, header.name, "p" + std::to_string(m_parts));
    addPicture(persona, header.name);
    if (header.negative) addParagraph(m_words("do_not_target"), Kind::Lead);
    addParagraph(header.label, Kind::Lead);
    QStringList lines{header.sub, header.subMore};
    for (const card::Fact& fact : header.facts) lines.append(fact.text);
    QStringList chips;
    for (const card::Fact& chip : header.chips) chips.append(chip.text);
    lines.append(chips.join(QStringLiteral(" · ")));
    lines.removeAll(QString());
    addParagraph(lines.join(QLatin1Char('\n')));
    addParagraph(header.quote, Kind::Quote, header.attribution);
    if (!header.share.isEmpty()) addParagraph(header.share + QLatin1Char(' ') + header.shareBase);
    addParagraph(header.coverage.statements == 0
                     ? m_words("no_statements")
                     : QStringLiteral("%1/%2 %3")
                           .arg(m_words.number(header.coverage.backed), m_words.number(header.coverage.statements),
                                m_words("statements_backed")));
}

void ReportBuilder::addBlock(const card::BlockContent& block) {
    addHeading(3, block.title);
    if (!isPairs(block)) {
        ReportList list{block.style == QLatin1String("ranked"), {}};
        for (const Entry& entry : block.entries) list.items.push_back(textOf(entry));
        return add(std::move(list));
    }
    ReportPairs pairs;
    for (const Entry& entry : block.entries) {
        if (!entry.label.isEmpty() || pairs.pairs.empty()) pairs.pairs.push_back({fromQt(entry.label), {}});
        pairs.pairs.back().second.push_back(textOf(entry));
    }
    add(std::move(pairs));
}

void ReportBuilder::addStages(const card::CardContent& content) {
    if (content.stages.empty()) return;
    addHeading(3, m_words("journey.title"));
    ReportPairs pairs;
    for (const card::StageContent& stage : content.stages) {
        pairs.pairs.push_back({fromQt(stage.name), {}});
        if (!stage.summary.isEmpty()) pairs.pairs.back().second.push_back(textFrom(stage.summary));
    }
    add(std::move(pairs));
}

void ReportBuilder::addEvidence(const card::CardContent& content) {
    if (!content.evidence.empty()) {
        addHeading(3, m_words("evidence.title"));
        ReportTable table;
        for (const char* word : {"evidence.number", "evidence.source", "evidence.kind", "evidence.date",
                                 "evidence.sample", "evidence.trust", "evidence.used"})
            table.head.push_back(fromQt(m_words(word)));
        table.anchor = m_anchor;
        int number = 0;
        for (const card::EvidenceEntry& entry : content.evidence) {
            const QString trust = entry.trust == 0 ? QString() : QStringLiteral("%1/5").arg(entry.trust);
            std::vector<ReportCell> row;
            row.push_back({textFrom(QString::number(++number))});
            row.push_back({textFrom(entry.title)});
            if (!entry.how.isEmpty()) row.back().push_back(textFrom(entry.how));
            for (const QString& text : {entry.kind, entry.date, entry.sample, trust, QString::number(entry.used)})
                row.push_back({textFrom(text)});
            table.rows.push_back(std::move(row));
        }
        add(std::move(table));
    }
    addHeading(3, m_words("made.title"));
    addParagraph(content.made);
}

void ReportBuilder::addFooter(const card::FooterContent& footer) {
    QStringList parts;
    if (!footer.studyName.isEmpty()) parts.append(m_words("footer.study") + QLatin1Char(' ') + footer.studyName);
    if (!footer.purposes.isEmpty()) parts.append(m_words("footer.purpose") + QLatin1Char(' ') + footer.purposes);
    parts.append(footer.notice);
    if (!footer.updated.isEmpty()) parts.append(m_words.fill("footer.updated", {{"{date}", footer.updated}}));
    if (!footer.reviewBy.isEmpty())
        parts.append(m_words.fill(footer.overdue ? "footer.overdue" : "footer.review", {{"{date}", footer.reviewBy}}));
    for (const QString& name : {footer.company, footer.author, footer.text})
        if (!name.isEmpty()) parts.append(name);
    addParagraph(parts.join(QStringLiteral(" · ")), Kind::Note);
}

void ReportBuilder::addCard(const domain::Persona& persona) {
    card::EvidenceBook book(m_bundle, m_words);
    const card::CardContent content = card::collectContent(persona, m_bundle, m_catalogue, m_words, m_options, book);
    addHeader(content, persona);
    for (const card::BlockContent& block : content.blocks) addBlock(block);
    addStages(content);
    addEvidence(content);
    addFooter(content.footer);
}

}  // namespace chandung::app
