#include "gui/components/sealeddocument.h"

#include <QUrl>

namespace chandung::gui {

SealedDocument::SealedDocument(const QString& scheme, QObject* parent) : QTextDocument(parent), m_scheme(scheme) {}

QVariant SealedDocument::loadResource(int type, const QUrl& name) {
    const QUrl whole = name.isRelative() ? baseUrl().resolved(name) : name;
    return whole.scheme() == m_scheme ? QTextDocument::loadResource(type, whole) : QVariant();
}

}  // namespace chandung::gui
