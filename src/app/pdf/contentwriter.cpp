#include "app/pdf/contentwriter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace chandung::app::pdf {

namespace {

constexpr double parts = 100;  ///< a point is written in hundredths: 0.0035 mm

bool isRectangle(const QPainterPath& path) {
    if (path.elementCount() != 5) return false;
    for (int i = 1; i < 5; ++i)
        if (path.elementAt(i).type != QPainterPath::LineToElement) return false;
    const auto at = [&](int i) { return QPointF(path.elementAt(i)); };
    return at(0) == at(4) && at(0).y() == at(1).y() && at(1).x() == at(2).x() && at(2).y() == at(3).y() &&
           at(3).x() == at(0).x();
}

void appendInt(std::string& out, long long value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
}

/// Of a string in brackets: what would end it is marked, and so is the one byte that readers change.
void appendByte(std::string& out, unsigned value) {
    const char byte = static_cast<char>(value & 0xFF);
    if (byte == '(' || byte == ')' || byte == '\\') out += '\\';
    if (byte == '\r')
        out += "\\r";
    else
        out += byte;
}

}  // namespace

ContentWriter::ContentWriter(double height, ShapeBook& shapes) : m_book(shapes), m_origin(0, height) {
    m_out.reserve(32768);
}

void ContentWriter::number(double value) {
    long long hundredths = std::llround(value * parts);
    if (hundredths < 0) {
        m_out += '-';
        hundredths = -hundredths;
    }
    const auto rest = static_cast<int>(hundredths % 100);
    if (hundredths >= 100 || rest == 0) appendInt(m_out, hundredths / 100);
    if (rest != 0) {
        m_out += '.';
        m_out += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) m_out += static_cast<char>('0' + rest % 10);
    }
    m_out += ' ';
}

void ContentWriter::point(double x, double y) {
    number(x - m_origin.x());
    number(m_origin.y() - y);
}

void ContentWriter::operate(const char* name) {
    m_out += name;
    m_out += '\n';
}

void ContentWriter::clip(const std::vector<QPainterPath>& paths) {
    if (m_clipped) {
        operate("Q");
        m_state = m_unclipped;
    }
    m_clipped = !paths.empty();
    if (!m_clipped) return;
    operate("q");
    m_unclipped = m_state;
    for (const QPainterPath& path : paths) {
        outline(path);
        operate(path.fillRule() == Qt::OddEvenFill ? "W* n" : "W n");
    }
}

void ContentWriter::colour(QRgb& known, const QColor& colour, const char* name) {
    if (colour.rgb() == known) return;
    known = colour.rgb();
    // Three decimals tell all 256 steps apart.
    for (const int part : {colour.red(), colour.green(), colour.blue()}) {
        const int thousandths = (part * 1000 + 127) / 255;
        if (thousandths == 1000) {
            m_out += "1 ";
            continue;
        }
        if (thousandths == 0) {
            m_out += "0 ";
            continue;
        }
        m_out += '.';
        for (const int digit : {thousandths / 100, thousandths / 10 % 10, thousandths % 10})
            m_out += static_cast<char>('0' + digit);
        m_out += ' ';
    }
    operate(name);
}

void ContentWriter::usePen(const QPen& pen) {
    colour(m_state.stroke, pen.color(), "RG");
    if (m_state.width != pen.widthF()) {
        m_state.width = pen.widthF();
        number(m_state.width);
        operate("w");
    }
    const int cap = pen.capStyle() == Qt::RoundCap ? 1 : pen.capStyle() == Qt::SquareCap ? 2 : 0;
    if (m_state.cap != cap) {
        m_state.cap = cap;
        number(cap);
        operate("J");
    }
    const int join = pen.joinStyle() == Qt::RoundJoin ? 1 : pen.joinStyle() == Qt::BevelJoin ? 2 : 0;
    if (m_state.join != join) {
        m_state.join = join;
        number(join);
        operate("j");
    }
    std::vector<double> dash;
    if (pen.style() != Qt::SolidLine)
        for (const double length : pen.dashPattern()) dash.push_back(length * pen.widthF());
    if (m_state.dash == dash) return;
    m_state.dash = dash;
    m_out += '[';
    for (const double length : dash) number(length);
    m_out += "] 0 ";
    operate("d");
}

void ContentWriter::outline(const QPainterPath& path) {
    if (isRectangle(path)) {
        const QRectF rect(QPointF(path.elementAt(0)), QPointF(path.elementAt(2)));
        point(rect.x(), rect.y());
        number(rect.width());
        number(-rect.height());
        return operate("re");
    }
    QPointF begin;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        QPointF end(element);
        switch (element.type) {
            case QPainterPath::MoveToElement:
                begin = end;
                point(end.x(), end.y());
                operate("m");
                continue;
            case QPainterPath::LineToElement:
                if (end != begin) {
                    point(end.x(), end.y());
                    operate("l");
                    continue;
                }
                break;
            case QPainterPath::CurveToElement:
                for (int j = 0; j < 3; ++j) point(path.elementAt(i + j).x, path.elementAt(i + j).y);
                operate("c");
                i += 2;
                end = QPointF(path.elementAt(i));
                break;
            case QPainterPath::CurveToDataElement:
                continue;
        }
        if (end == begin) operate("h");
    }
}

void ContentWriter::path(const QPainterPath& path, const QColor& fill, const QPen& pen) {
    const bool stroked = pen.style() != Qt::NoPen && pen.color().isValid();
    if ((!fill.isValid() && !stroked) || path.isEmpty()) return;
    if (fill.isValid()) colour(m_state.fill, fill, "rg");
    if (stroked) usePen(pen);
    const bool evenOdd = path.fillRule() == Qt::OddEvenFill && fill.isValid();
    if (!fill.isValid()) return paint(path, "S", pen.widthF());
    if (stroked) return paint(path, evenOdd ? "B*" : "B", pen.widthF());
    paint(path, evenOdd ? "f*" : "f", 0);
}

void ContentWriter::paint(const QPainterPath& path, const char* name, double width) {
    std::string before;
    before.swap(m_out);
    const QPointF first(path.elementAt(0));
    const QPointF page = std::exchange(m_origin, first);
    outline(path);
    operate(name);
    m_origin = page;
    const QRectF ink = path.controlPointRect().translated(-first).adjusted(-width, -width, width, width);
    const auto edge = [](double value) { return static_cast<int>(std::floor(value)); };
    const int shape =
        m_book.number(m_out, {edge(ink.left()), -edge(ink.bottom()) - 1, edge(ink.right()) + 1, -edge(ink.top())});
    before.swap(m_out);
    if (shape == 0) {
        outline(path);
        return operate(name);
    }
    m_shapes.insert(shape);
    m_out += "q 1 0 0 1 ";
    point(first.x(), first.y());
    m_out += "cm/P";
    appendInt(m_out, shape);
    operate(" Do Q");
}

void ContentWriter::picture(int number, const QRectF& rect) {
    m_pictures.insert(number);
    operate("q");
    this->number(rect.width());
    m_out += "0 0 ";
    this->number(rect.height());
    point(rect.x(), rect.bottom());
    operate("cm");
    m_out += "/Im";
    appendInt(m_out, number);
    operate(" Do Q");
}

void ContentWriter::line(const FaceLine& line, const QPointF& baseline, double size, double spacing,
                         const QColor& colour) {
    this->colour(m_state.fill, colour, "rg");
    m_out += "BT ";
    if (m_state.font != line.font || m_state.size != size) {
        m_state.font = line.font;
        m_state.size = size;
        m_out += "/F";
        appendInt(m_out, line.font);
        m_out += ' ';
        number(size);
        operate("Tf");
    }
    if (m_state.spacing != spacing) {
        m_state.spacing = spacing;
        number(spacing);
        operate("Tc");
    }
    point(baseline.x(), baseline.y());
    m_out += "Td[(";
    for (std::size_t i = 0; i < line.codes.size(); ++i) {
        appendByte(m_out, line.codes[i].code >> 8U);
        appendByte(m_out, line.codes[i].code);
        if (line.codes[i].kerning == 0 || i + 1 == line.codes.size()) continue;
        m_out += ')';
        appendInt(m_out, -line.codes[i].kerning);
        m_out += '(';
    }
    operate(")]TJ ET");
}

}  // namespace chandung::app::pdf
