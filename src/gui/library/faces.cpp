#include "gui/library/faces.h"

#include "chandung/app/card/avatar.h"
#include "chandung/app/card/avatarfields.h"
#include "chandung/app/text.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace chandung::gui {

void Faces::setWorkspace(app::Workspace* workspace) {
    if (m_workspace != workspace) m_cache.clear();
    m_workspace = workspace;
}

QPixmap Faces::face(const domain::Uuid& id, const std::string& changed, int side, qreal scale) {
    const QString key = QStringLiteral("%1 %2 %3 %4").arg(app::toQt(id.str()), app::toQt(changed)).arg(side).arg(scale);
    if (const QPixmap* known = m_cache.object(key)) return *known;
    auto* made = new QPixmap(draw(id, side, scale));
    const QPixmap face = *made;
    // The cache deletes what is more than it may hold.
    m_cache.insert(key, made, qMax(1, made->width() * made->height() * made->depth() / 8 / 1024));
    return face;
}

QPixmap Faces::draw(const domain::Uuid& id, int side, qreal scale) const {
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    const auto persona =
        m_workspace ? m_workspace->store().personas().findWith(id, app::card::avatarFields()) : std::nullopt;
    if (!persona) return pixmap;
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF rect(0, 0, side, side);
    const auto* value = std::get_if<domain::ImageValue>(&persona->value("identity.photo"));
    if (value && !value->photo.isNull()) {
        const auto image = m_workspace->find<domain::Image>(value->photo);
        const QImage photo = image ? QImage::fromData(QByteArray::fromStdString(image->bytes)) : QImage();
        if (!photo.isNull()) {
            QPainterPath clip;
            clip.addRoundedRect(rect, side / 8.0, side / 8.0);
            painter.setClipPath(clip);
            const int edge = qMin(photo.width(), photo.height());
            painter.drawImage(rect, photo,
                              QRectF((photo.width() - edge) / 2.0, (photo.height() - edge) / 2.0, edge, edge));
            return pixmap;
        }
    }
    app::card::paintAvatar(painter, rect, side / 8.0, app::card::avatarLook(*persona), accentOf(*persona));
    return pixmap;
}

QColor Faces::accentOf(const domain::Persona& persona) const {
    if (persona.studyId.isNull()) return app::card::accentOf(persona.id);
    // Only the few that are seen are asked for, and are kept: to sort them all would take longer.
    const auto before = std::count_if(m_places.begin(), m_places.end(), [&](const Place& place) {
        return place.study == persona.studyId && place.persona < persona.id;
    });
    return app::card::accentByPlace(static_cast<std::size_t>(before));
}

void Faces::setPlaces(std::vector<Place> places) {
    m_places = std::move(places);
}

}  // namespace chandung::gui
