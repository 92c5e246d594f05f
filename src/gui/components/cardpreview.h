#pragma once

#include "chandung/app/card/carddocument.h"
#include "gui/context.h"

#include <QPixmap>
#include <QWidget>

namespace chandung::gui {

/// One page of a laid-out card on white paper, as wide as the widget. A click on what stands there names its field. By
/// keyboard: page up and down, arrows from field to field, Enter to go to it.
class CardPreview : public QWidget {
    Q_OBJECT

public:
    explicit CardPreview(Context& context, QWidget* parent = nullptr);

    void setDocument(app::card::Document document);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_document.pages.size()); }
    [[nodiscard]] const app::card::Document& document() const { return m_document; }
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    /// In percent of the printed size.
    [[nodiscard]] int zoom() const;
    /// The width at 100 %.
    [[nodiscard]] int printedWidth() const;
    /// The catalogue key of what stands at a place of the widget; empty for nothing.
    [[nodiscard]] QString fieldAt(const QPoint& position) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void fieldClicked(const QString& field);
    void pageChanged(int page, int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] const app::card::Page* current() const;
    [[nodiscard]] QRectF paper() const;
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QRectF areaOf(const QString& field) const;
    void render();
    void mendPicture(const QRectF& area);
    void describe();
    /// The fields on the page in reading order.
    [[nodiscard]] QStringList fieldsHere() const;
    void walk(int step);

    Context& m_context;
    app::card::Document m_document;
    QPixmap m_picture;
    QString m_hovered;  ///< or reached by keyboard
    int m_page = 0;
};

}  // namespace chandung::gui
