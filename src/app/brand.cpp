#include "chandung/app/brand.h"

#include "app/card/palette.h"
#include "chandung/app/data/journeycounts.h"
#include "chandung/app/text.h"
#include "chandung/app/workspace.h"
#include "chandung/domain/quality.h"

#include <QBuffer>

#include <array>

namespace chandung::app {

namespace {

constexpr std::array themes{"calm", "bold", "print"};
constexpr QSize largestLogo{800, 400};
constexpr int nearlySame = 12;  // of 255: what counts as the colour of the border

QString setting(const Workspace& workspace, const char* key) {
    return workspace.setting(QString::fromLatin1(key));
}

bool isBorder(QRgb pixel, QRgb corner) {
    if (qAlpha(pixel) < nearlySame) return true;
    if (qAlpha(corner) < nearlySame) return false;
    return std::abs(qRed(pixel) - qRed(corner)) < nearlySame && std::abs(qGreen(pixel) - qGreen(corner)) < nearlySame &&
           std::abs(qBlue(pixel) - qBlue(corner)) < nearlySame && std::abs(qAlpha(pixel) - qAlpha(corner)) < nearlySame;
}

/// What differs from the top left corner's colour.
QRect inked(const QImage& image) {
    const QRgb corner = image.pixel(0, 0);
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            if (!isBorder(line[x], corner)) area |= QRect(x, y, 1, 1);
    }
    return area;
}

}  // namespace

const char* themeCode(card::CardTheme theme) {
    return themes[static_cast<std::size_t>(theme)];
}

card::CardTheme themeFromCode(const QString& code) {
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (code == QLatin1String(themes[i])) return static_cast<card::CardTheme>(i);
    return card::CardTheme::Calm;
}

Brand brandOf(const Workspace& workspace) {
    Brand brand;
    brand.company = setting(workspace, brandkey::company);
    brand.footer = setting(workspace, brandkey::footer);
    brand.accent = QColor(setting(workspace, brandkey::accent));
    brand.theme = themeFromCode(setting(workspace, brandkey::theme));
    const auto id = domain::Uuid::parse(fromQt(setting(workspace, brandkey::logo)));
    if (const auto image = id ? workspace.find<domain::Image>(*id) : std::nullopt)
        brand.logo.loadFromData(reinterpret_cast<const uchar*>(image->bytes.data()),
                                static_cast<int>(image->bytes.size()));
    return brand;
}

void setBrand(card::CardOptions& options, const Brand& brand) {
    options.company = brand.company;
    options.footerText = brand.footer;
    options.brandAccent = brand.accent;
    options.logo = brand.logo;
}

card::CardOptions cardOptionsOf(const Workspace& workspace, domain::Language language, const QString& fallbackAuthor) {
    card::CardOptions options;
    const Brand brand = brandOf(workspace);
    setBrand(options, brand);
    options.theme = brand.theme;
    options.language = language;
    options.author = setting(workspace, brandkey::author);
    if (options.author.isEmpty()) options.author = fallbackAuthor;
    options.today = domain::todayUtc();
    for (const domain::Journey& journey : workspace.all<domain::Journey>())
        if (JourneyFigures figures = journeyFigures(workspace, journey); !figures.empty())
            options.customers.emplace(journey.id, std::move(figures));
    return options;
}

QColor printedAccent(const QColor& accent) {
    return card::readable(accent);
}

double contrastOnWhite(const QColor& colour) {
    return card::contrast(colour, Qt::white);
}

domain::Image logoFrom(const QImage& picture) {
    if (picture.isNull()) return {};
    QImage image = picture.convertToFormat(QImage::Format_ARGB32);
    if (const QRect area = inked(image); !area.isEmpty()) image = image.copy(area);
    if (image.width() > largestLogo.width() || image.height() > largestLogo.height())
        image = image.scaled(largestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) return {};
    return {domain::Uuid::make(), "image/png", bytes.toStdString()};
}

}  // namespace chandung::app
