#include "material.h"

#include "chandung/app/sample.h"
#include "chandung/app/workspace.h"
#include "chandung/exchange/interchange.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <array>
#include <random>

namespace chandung::bench {

namespace {

const std::array<const char*, 12> families{"Nguyễn", "Trần", "Lê",     "Phạm",  "Hoàng", "Võ",
                                           "Tan",    "Lim",  "Rahman", "Osman", "Đặng",  "Wong"};
const std::array<const char*, 12> givens{"Thu Hằng", "Minh Quân", "Ánh",      "Siti Aminah", "Wei Ling",  "Hải Đăng",
                                         "Khairul",  "Mỹ Linh",   "Quốc Bảo", "Farah",       "Ngọc Diệp", "Jun Jie"};
const std::array<const char*, 16> words{"delivery", "giao hàng", "kualiti",    "quality",  "chất lượng", "bảo hành",
                                        "harga",    "payment",   "thanh toán", "downtime", "sparepart",  "latihan",
                                        "audit",    "kontrak",   "hợp đồng",   "forecast"};

constexpr std::size_t usualSize = 4000;

std::string wordsOf(std::mt19937& random, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        if (i > 0) text += ' ';
        text += words[random() % words.size()];
        // A number at the end makes most words of a large workspace different, as they are.
        if (random() % 3 == 0) text += std::to_string(random() % 5000);
    }
    return text;
}

void vary(domain::Persona& persona, std::mt19937& random) {
    persona.set("identity.name", std::string(families[random() % families.size()]) + ' ' +
                                     givens[random() % givens.size()] + ' ' + std::to_string(random() % 100000));
    for (auto& [key, value] : persona.fields)
        if (auto* list = std::get_if<domain::Statements>(&value))
            for (domain::Statement& statement : *list) {
                statement.id = {};
                statement.text += ' ' + wordsOf(random, 3);
            }
}

/// Takes away fields, the last of the catalogue first, until what is left is about 4 kB of JSON.
void shorten(domain::Persona& persona, const domain::Bundle& bundle) {
    const auto& fields = knowledge().catalogue.fields();
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        if (exchange::writePersona(persona, bundle, knowledge().catalogue).size() <= usualSize) return;
        if (!field->required) persona.fields.erase(field->key);
    }
}

}  // namespace

const app::Knowledge& knowledge() {
    static const app::Knowledge all = app::Knowledge::load();
    return all;
}

domain::Bundle manyPersonas(std::size_t count, bool usual) {
    domain::Bundle bundle = app::sampleBundle(knowledge(), domain::Language::En);
    std::vector<domain::Persona> patterns = std::move(bundle.personas);
    if (usual)
        for (domain::Persona& pattern : patterns) shorten(pattern, bundle);
    bundle.committees.clear();
    bundle.journeys.clear();
    bundle.plans.clear();
    bundle.personas.clear();
    std::mt19937 random(7);
    for (std::size_t i = 0; i < count; ++i) {
        domain::Persona persona = patterns[i % patterns.size()];
        persona.id = domain::Uuid::make();
        vary(persona, random);
        bundle.personas.push_back(std::move(persona));
    }
    return bundle;
}

std::string workspaceWith(std::size_t personas, const std::string& folder) {
    const std::string file =
        folder + "/usual-" + std::to_string(personas) + "-v" + std::to_string(storage::newestSchema()) + ".chandung";
    const QString path = QString::fromStdString(file);
    if (QFileInfo::exists(path)) return file;
    const QString half = path + QStringLiteral(".half");
    QFile::remove(half);
    {
        const auto workspace = app::Workspace::create(half, knowledge());
        workspace->import(manyPersonas(personas, true));
    }
    QFile::rename(half, path);
    return file;
}

std::string sampleWorkspace(const std::string& folder) {
    const std::string file = folder + "/sample.chandung";
    const QString path = QString::fromStdString(file);
    QFile::remove(path);
    const auto workspace = app::Workspace::create(path, knowledge());
    workspace->import(app::sampleBundle(knowledge(), domain::Language::En));
    return file;
}

std::string photo(int side, unsigned seed) {
    QImage image(side, side, QImage::Format_RGB32);
    QRandomGenerator random(seed);
    QPainter painter(&image);
    painter.fillRect(image.rect(), QColor::fromHsv(random.bounded(360), 60, 200));
    for (int i = 0; i < 60; ++i) {
        painter.setBrush(QColor::fromHsv(random.bounded(360), random.bounded(200), random.bounded(255), 120));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPoint(random.bounded(side), random.bounded(side)), random.bounded(side / 4),
                            random.bounded(side / 4));
    }
    painter.end();
    for (int y = 0; y < side; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const int noise = random.bounded(13) - 6;
            line[x] = qRgb(qBound(0, qRed(line[x]) + noise, 255), qBound(0, qGreen(line[x]) + noise, 255),
                           qBound(0, qBlue(line[x]) + noise, 255));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 88);
    return bytes.toStdString();
}

}  // namespace chandung::bench
