#pragma once

#include "chandung/app/card/carddocument.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTextBrowser;

namespace chandung::gui {

class CardPreview;
class ZoomBox;
struct Context;

/// The pages of a document to look at: one at a time, with zoom and the way to the others.
class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(Context& context, QWidget* parent = nullptr);

    void setDocument(app::card::Document document);
    /// A file that has no pages: its beginning, as it reads.
    void setText(const QString& text, Qt::TextFormat format);
    /// Nothing to show, and why.
    void setMessage(const QString& message);
    [[nodiscard]] const app::card::Document& document() const;
    [[nodiscard]] int page() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showOnly(QWidget* one);
    void showPage(int page, int count);
    void fit();

    CardPreview* m_preview;
    QScrollArea* m_scroll;
    QTextBrowser* m_text;
    QLabel* m_name;
    QLabel* m_number;
    QLabel* m_message;
    ZoomBox* m_zoom;
};

}  // namespace chandung::gui
