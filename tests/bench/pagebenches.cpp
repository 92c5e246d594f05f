// Cards: typing to preview, files of 1, 20 and 200 cards, comparing. The floor of the files is QPdfWriter drawing the
// same words and the same photo at fixed positions.
#include "benches.h"
#include "chandung/app/card/cardpainter.h"
#include "chandung/app/sample.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/comparison.h"
#include "chandung/domain/quality.h"
#include "material.h"
#include "measure.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>

namespace chandung::bench {

namespace {

app::card::CardOptions options() {
    app::card::CardOptions all;
    all.today = domain::todayUtc();
    return all;
}

/// What the bare program draws: words with their places, photos with theirs.
void writeScript(const app::card::Document& document, const QString& file) {
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly)) throw std::runtime_error("cannot write the script");
    QDataStream stream(&out);
    stream << static_cast<qint32>(document.pages.size());
    for (const app::card::Page& page : document.pages) {
        qint32 texts = 0;
        qint32 images = 0;
        for (const app::card::Item& item : page.items) {
            texts += std::holds_alternative<app::card::TextItem>(item.shape);
            images += std::holds_alternative<app::card::ImageItem>(item.shape);
        }
        stream << texts;
        for (const app::card::Item& item : page.items)
            if (const auto* text = std::get_if<app::card::TextItem>(&item.shape))
                stream << text->text << text->baseline << static_cast<qint32>(text->face) << text->size;
        stream << images;
        for (const app::card::Item& item : page.items)
            if (const auto* image = std::get_if<app::card::ImageItem>(&item.shape)) stream << image->rect;
    }
}

std::string cardsWorkspace(std::size_t cards, const std::string& folder, const std::string& photoFile) {
    const std::string file = folder + "/cards-" + std::to_string(cards) + ".chandung";
    QFile::remove(QString::fromStdString(file));
    const auto workspace = app::Workspace::create(QString::fromStdString(file), knowledge());
    domain::Bundle bundle = manyPersonas(cards);
    domain::Image image;
    image.id = domain::Uuid::make();
    image.mediaType = "image/jpeg";
    image.bytes = photo(400, 3);
    QFile out(QString::fromStdString(photoFile));
    if (out.open(QIODevice::WriteOnly)) out.write(QByteArray::fromStdString(image.bytes));
    for (domain::Persona& persona : bundle.personas) persona.set("identity.photo", domain::ImageValue{image.id, {}});
    bundle.images.push_back(std::move(image));
    workspace->import(std::move(bundle));
    return file;
}

}  // namespace

std::vector<Line> pdfBench(const Run& run) {
    std::vector<Line> lines;
    for (const long cards : run.full ? std::vector<long>{1, 20, 200} : std::vector<long>{1, 20}) {
        const std::string photoFile = run.folder + "/photo.jpg";
        const std::string file = cardsWorkspace(static_cast<std::size_t>(cards), run.folder, photoFile);
        const std::string script = run.folder + "/cards.script";
        {
            const auto workspace =
                app::Workspace::open(QString::fromStdString(file), knowledge(), storage::Access::ReadOnly);
            const domain::Bundle bundle = workspace->bundle();
            writeScript(app::card::layoutCards(bundle.personas, bundle, knowledge().catalogue, knowledge(), options()),
                        QString::fromStdString(script));
        }
        const std::string bare = run.folder + "/bare.pdf";
        const std::string ours = run.folder + "/ours.pdf";
        const auto pair = alternateChildren(
            cards >= 200 ? 5 : 9,
            [&] {
                return runProgram({run.beside("bench_bare_pdf"), script, photoFile, bare});
            },
            [&] {
                return runProgram({run.beside("chandung"), "export", file, "--to", ours});
            });
        const double kilobyte = 1024;
        lines.push_back({"", std::to_string(cards) + " cards to PDF, whole process", "ms", pair.ours.milliseconds,
                         pair.floor.milliseconds, 1.3, cards});
        lines.push_back({"", std::to_string(cards) + " cards, bytes", "kB",
                         static_cast<double>(QFileInfo(QString::fromStdString(ours)).size()) / kilobyte,
                         static_cast<double>(QFileInfo(QString::fromStdString(bare)).size()) / kilobyte, 1.3, cards});
    }
    return lines;
}

std::vector<Line> typingBench(const Run&) {
    const domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::En);
    const domain::Persona* largest = &bundle.personas.front();
    for (const domain::Persona& persona : bundle.personas)
        if (persona.fields.size() > largest->fields.size()) largest = &persona;
    domain::Persona persona = *largest;
    std::vector<double> layouts;
    std::vector<double> paints;
    const domain::Statements before = persona.statements("goals.goals");
    app::card::Document document;
    for (int i = 0; i < 60; ++i) {
        domain::Statements typed = before;
        typed.front().text += std::string(static_cast<std::size_t>(i % 20), 'x');
        persona.set("goals.goals", typed);
        layouts.push_back(timed(
            [&] { document = app::card::layoutCard(persona, bundle, knowledge().catalogue, knowledge(), options()); }));
        // The preview is 460 pixels wide.
        paints.push_back(timed([&] {
            (void)app::card::renderPage(document.pages.front(), 72.0 * 460 / document.pages.front().size.width());
        }));
    }
    return {{"", "the sample's largest persona: laid out again", "ms", median(layouts), {}, {}},
            {"", "its first page painted at preview size", "ms", median(paints), {}, {}},
            {"", "typing to preview repainted", "ms", median(layouts) + median(paints), {}, 16.0}};
}

std::vector<Line> compareBench(const Run&) {
    std::vector<domain::Persona> personas = manyPersonas(6).personas;
    std::vector<const domain::Persona*> list;
    for (domain::Persona& persona : personas) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : persona.fields)
            if (std::holds_alternative<domain::Statements>(value)) keys.push_back(key);
        for (int i = 0; i < 200; ++i) {
            const std::string& key = keys[static_cast<std::size_t>(i) % keys.size()];
            domain::Statements all = persona.statements(key);
            domain::Statement statement;
            statement.text =
                "Statement number " + std::to_string(i) + " about delivery and quality of " + persona.name();
            if (static_cast<int>(all.size()) <= i / static_cast<int>(keys.size())) all.push_back(statement);
            persona.set(key, all);
        }
        list.push_back(&persona);
    }
    const std::vector<const domain::Segment*> none(list.size(), nullptr);
    std::vector<double> times;
    for (int i = 0; i < 15; ++i)
        times.push_back(timed([&] { (void)domain::compare(list, none, knowledge().catalogue); }));
    return {{"", "6 personas of 200 statements", "ms", median(times), {}, 16.0}};
}

}  // namespace chandung::bench
