#pragma once

#include <QTextDocument>

namespace chandung::gui {

/// A text with pictures that opens no file and no address: pictures come from one scheme alone ("qrc", what is compiled
/// into the program; "data", what stands in the text itself). Qt's own document reads whatever file a text names, also
/// when its editor or browser refuses it (QTextDocument::loadResource).
class SealedDocument : public QTextDocument {
    Q_OBJECT

public:
    explicit SealedDocument(const QString& scheme, QObject* parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    QString m_scheme;
};

}  // namespace chandung::gui
