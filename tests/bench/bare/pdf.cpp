// The floor of cards as PDF: QPdfWriter draws the words of a script at fixed places, and one photo. SCRIPT PHOTO OUT
#include <QDataStream>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int dpi = 1200;

void drawTexts(QPainter& painter, QDataStream& script) {
    qint32 count = 0;
    script >> count;
    for (qint32 i = 0; i < count; ++i) {
        QString text;
        QPointF at;
        qint32 face = 0;
        double size = 0;
        script >> text >> at >> face >> size;
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(qMax(1, qRound(size)));
        font.setBold(face >= 2);
        font.setItalic(face % 2 == 1);
        painter.setFont(font);
        painter.drawText(at, text);
    }
}

void drawPhotos(QPainter& painter, QDataStream& script, const QImage& photo) {
    qint32 count = 0;
    script >> count;
    for (qint32 i = 0; i < count; ++i) {
        QRectF rect;
        script >> rect;
        painter.drawImage(rect, photo);
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    QFile in(words.value(1));
    if (!in.open(QIODevice::ReadOnly)) return 1;
    for (const char* face : {"Regular", "Italic", "Bold", "BoldItalic"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(CHANDUNG_NOTO_DIR "/NotoSans-%1.ttf").arg(QLatin1String(face)));
    QDataStream script(&in);
    const QImage photo(words.value(2));
    QPdfWriter writer(words.value(3));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    writer.setResolution(dpi);
    QPainter painter(&writer);
    painter.scale(dpi / 72.0, dpi / 72.0);
    qint32 pages = 0;
    script >> pages;
    for (qint32 page = 0; page < pages; ++page) {
        if (page > 0) writer.newPage();
        drawTexts(painter, script);
        drawPhotos(painter, script, photo);
    }
    return 0;
}
