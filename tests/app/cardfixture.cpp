#include "cardfixture.h"

#include "chandung/app/text.h"

#include <QProcess>
#include <QSet>

#include <algorithm>

namespace chandung::test {

using namespace app::card;

namespace {

/// Where the ink of a line may be: from the top of stacked marks to the descenders.
QRectF inkOf(const TextItem& text) {
    return {text.box.left(), text.baseline.y() - text.size * 0.78, text.box.width(), text.size * 0.96};
}

QRectF boundsOf(const TextItem& item) {
    return item.box;
}
QRectF boundsOf(const RectItem& item) {
    return item.rect;
}
QRectF boundsOf(const PathItem& item) {
    return item.path.boundingRect();
}
QRectF boundsOf(const ImageItem& item) {
    return item.rect;
}
QRectF boundsOf(const AvatarItem& item) {
    return item.rect;
}

bool overlap(const QRectF& a, const QRectF& b, double slack) {
    return a.left() + slack < b.right() && b.left() + slack < a.right() && a.top() + slack < b.bottom() &&
           b.top() + slack < a.bottom();
}

QString describe(const char* what, std::size_t page, const QString& detail) {
    return QStringLiteral("page %1: %2: %3").arg(page + 1).arg(QLatin1String(what), detail);
}

void checkTexts(const Page& page, std::size_t number, QStringList& problems) {
    std::vector<const TextItem*> texts;
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<TextItem>(&item.shape)) texts.push_back(text);
    std::sort(texts.begin(), texts.end(),
              [](const TextItem* a, const TextItem* b) { return a->box.top() < b->box.top(); });
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size() && texts[j]->box.top() < texts[i]->box.bottom() + 4; ++j)
            if (overlap(inkOf(*texts[i]), inkOf(*texts[j]), 0.2))
                problems.push_back(
                    describe("words over words", number, texts[i]->text + QStringLiteral(" / ") + texts[j]->text));
}

void checkBlocks(const Page& page, std::size_t number, QStringList& problems) {
    for (std::size_t i = 0; i < page.blocks.size(); ++i)
        for (std::size_t j = i + 1; j < page.blocks.size(); ++j)
            if (overlap(page.blocks[i].rect, page.blocks[j].rect, 0.1))
                problems.push_back(
                    describe("blocks overlap", number,
                             page.blocks[i].role.block + QStringLiteral(" / ") + page.blocks[j].role.block));
}

void checkInside(const Page& page, std::size_t number, QStringList& problems) {
    const QRectF sheet(QPointF(0, 0), page.size);
    const double margin = 10 / 25.4 * 72 - 0.6;
    const QRectF live = sheet.adjusted(margin, margin, -margin, -margin);
    for (const Item& item : page.items) {
        const QRectF bounds = std::visit([](const auto& shape) { return boundsOf(shape); }, item.shape);
        const auto* text = std::get_if<TextItem>(&item.shape);
        const bool inside = text ? live.contains(bounds) : sheet.contains(bounds) || bounds.isEmpty();
        if (!inside)
            problems.push_back(
                describe("outside", number, item.role.block + QStringLiteral(" ") + (text ? text->text : QString())));
    }
}

struct Collect {
    QStringList& list;
    void operator()(std::monostate) const {}
    void operator()(double) const {}
    void operator()(const std::string& text) const { list.push_back(app::toQt(text)); }
    void operator()(const domain::Range&) const {}
    void operator()(const domain::CodeList&) const {}
    void operator()(const domain::Statements& statements) const {
        for (const domain::Statement& statement : statements) list.push_back(app::toQt(statement.text));
    }
    void operator()(const domain::ImageValue&) const {}
};

}  // namespace

const app::Knowledge& knowledge() {
    static const app::Knowledge loaded = app::Knowledge::load();
    return loaded;
}

CardOptions cardOptions(domain::Language language, Orientation orientation, PageSize page) {
    using namespace std::chrono;
    CardOptions options;
    options.language = language;
    options.orientation = orientation;
    options.page = page;
    options.company = QStringLiteral("Lam Kiều Packaging");
    options.author = QStringLiteral("Ngô Bảo Trâm");
    options.today = year(2026) / November / 24;
    return options;
}

domain::Persona filledPersona(domain::CustomerKind kind, int count, const std::function<std::string(int)>& text) {
    domain::Persona persona;
    persona.id = *domain::Uuid::parse("01930000-0009-7000-8000-000000000007");
    persona.kind = kind;
    int running = 0;
    for (const domain::FieldDefinition& field : knowledge().catalogue.fields()) {
        if (!field.audience.has(kind)) continue;
        switch (field.kind) {
            case domain::FieldKind::Text:
            case domain::FieldKind::Prose:
                persona.set(field.key, text(running++));
                break;
            case domain::FieldKind::Statements: {
                domain::Statements statements(static_cast<std::size_t>(count));
                for (domain::Statement& statement : statements) {
                    statement.id = domain::Uuid::make();
                    statement.text = text(running++);
                    if (field.second && field.second->kind == domain::SecondPart::Kind::Choice)
                        statement.detail = field.second->choices.front().key;
                    if (field.second && field.second->kind == domain::SecondPart::Kind::Strength)
                        statement.strength = running % 6;
                }
                persona.set(field.key, statements);
                break;
            }
            case domain::FieldKind::Choice:
                persona.set(field.key, field.choices.front().key);
                break;
            case domain::FieldKind::Choices: {
                domain::CodeList codes;
                for (const domain::Choice& choice : field.choices) codes.push_back(choice.key);
                persona.set(field.key, codes);
                break;
            }
            case domain::FieldKind::Scale:
                persona.set(field.key, 72.0);
                break;
            case domain::FieldKind::Number:
                persona.set(field.key, 12.0);
                break;
            case domain::FieldKind::Range:
                persona.set(field.key, domain::Range{18, 64, {}, {}, {}});
                break;
            case domain::FieldKind::Image:
                break;
        }
    }
    return persona;
}

QStringList geometryProblems(const Document& document) {
    QStringList problems;
    for (std::size_t i = 0; i < document.pages.size() && problems.size() < 20; ++i) {
        checkInside(document.pages[i], i, problems);
        checkBlocks(document.pages[i], i, problems);
        checkTexts(document.pages[i], i, problems);
    }
    return problems;
}

QStringList textsOf(const domain::Persona& persona) {
    QStringList list;
    for (const auto& [key, value] : persona.fields) {
        const domain::FieldDefinition* field = knowledge().catalogue.field(key);
        if (field && field->kind == domain::FieldKind::Choice) continue;
        std::visit(Collect{list}, value);
    }
    return list;
}

QString withoutSpace(const QString& text) {
    QString result;
    for (const QChar c : text)
        if (!c.isSpace() && c != QChar(0x200F)) result += c;
    return result;
}

QStringList missingTexts(const QStringList& texts, const Document& document) {
    QSet<QString> words;
    QString all;
    for (const Page& page : document.pages)
        for (const Item& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item.shape)) {
                for (const QString& word : text->text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                    words.insert(withoutSpace(word));
                all += withoutSpace(text->text);
            }
    QStringList missing;
    for (const QString& text : texts)
        for (const QString& word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (!words.contains(word) && !all.contains(word)) missing.push_back(word);
    return missing;
}

QStringList missingWords(const domain::Persona& persona, const Document& document) {
    return missingTexts(textsOf(persona), document);
}

ToolAnswer runTool(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000)) return {};
    return {process.exitCode(), process.readAll()};
}

void forEveryPage(const std::function<void(const CardOptions&)>& use) {
    for (const domain::Language language : domain::allLanguages)
        for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait})
            for (const PageSize page : {PageSize::A4, PageSize::Letter, PageSize::A3})
                use(cardOptions(language, orientation, page));
}

}  // namespace chandung::test
