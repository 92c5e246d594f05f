#pragma once

#include "gui/committee/mapnode.h"

#include <QGraphicsScene>
#include <QGraphicsView>

#include <vector>

namespace chandung::gui {

/// The committee drawn: the decision in the middle, members around it, lines as wide as their influence. Arrow keys go
/// from node to node, + and − change the influence, Enter edits, Ins adds, Del takes a member out.
class CommitteeMap : public QGraphicsView {
    Q_OBJECT

public:
    explicit CommitteeMap(Context& context, QWidget* parent = nullptr);

    /// The first node is the decision. The current node stays while it is there.
    void setNodes(const std::vector<NodeContent>& nodes);
    void setCurrent(const QString& key);
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] const std::vector<MapNode*>& nodes() const { return m_nodes; }

Q_SIGNALS:
    void picked(const QString& key);
    /// Enter or a double click on a node; a click on an open role.
    void opened(const QString& key);
    void influenceWanted(const QString& key, int by);
    void insertWanted();
    void removeWanted(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void arrange();
    void pick(const QString& key);
    void mark();
    [[nodiscard]] MapNode* nodeAt(const QPoint& position) const;
    [[nodiscard]] MapNode* node(const QString& key) const;
    [[nodiscard]] MapNode* neighbour(int dx, int dy) const;
    void drawLine(QPainter& painter, const MapNode& node) const;
    void drawInfluence(QPainter& painter, const MapNode& node) const;

    Context& m_context;
    QGraphicsScene m_scene;
    std::vector<MapNode*> m_nodes;  ///< owned by the scene
    QString m_current;
};

}  // namespace chandung::gui
