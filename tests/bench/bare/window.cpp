// The floor of starting: a Qt Widgets window with one label, which ends when it has been painted.
#include <QApplication>
#include <QLabel>

#include <cstdlib>

namespace {

class Painted final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        QMetaObject::invokeMethod(
            this, [] { std::_Exit(0); }, Qt::QueuedConnection);
    }
};

}  // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    Painted label(QStringLiteral("Chandung"));
    label.resize(1280, 840);
    label.show();
    return QApplication::exec();
}
