#include "xmlstream.h"

#include "chandung/domain/error.h"

#include <expat.h>

#include <exception>

namespace chandung::exchange {

namespace {

using domain::Error;
using domain::ErrorCode;

constexpr int deepest = 64;

std::string_view localName(const char* name) {
    const std::string_view whole(name);
    const std::size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

/// The parser with what its callbacks need. They are called by C code, so that an exception waits until it is through.
struct Parse {
    XML_Parser parser;
    XmlHandler& handler;
    int depth = 0;
    bool tooDeep = false;
    bool hasDoctype = false;
    std::exception_ptr failure{};

    void stop() { XML_StopParser(parser, XML_FALSE); }

    template <class Work>
    void guarded(Work work) {
        if (failure) return;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
            stop();
        }
    }
};

Parse& of(void* data) {
    return *static_cast<Parse*>(data);
}

void onStart(void* data, const XML_Char* name, const XML_Char** attributes) {
    Parse& parse = of(data);
    if (++parse.depth > deepest) {
        parse.tooDeep = true;
        return parse.stop();
    }
    parse.guarded([&] { parse.handler.start(localName(name), XmlAttributes(attributes)); });
}

void onEnd(void* data, const XML_Char* name) {
    Parse& parse = of(data);
    --parse.depth;
    parse.guarded([&] { parse.handler.end(localName(name)); });
}

void onText(void* data, const XML_Char* text, int length) {
    Parse& parse = of(data);
    parse.guarded([&] { parse.handler.text({text, static_cast<std::size_t>(length)}); });
}

void onDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    of(data).hasDoctype = true;
    of(data).stop();
}

struct Freer {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** attribute = m_list; *attribute; attribute += 2)
        if (localName(attribute[0]) == name) return attribute[1];
    return {};
}

void readXml(ZipArchive& archive, const std::string& entry, XmlHandler& handler) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, Freer> parser(XML_ParserCreate(nullptr));
    if (!parser) throw Error(ErrorCode::OutOfMemory);
    Parse parse{parser.get(), handler};
    XML_SetUserData(parser.get(), &parse);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    const auto feed = [&](std::string_view bytes, bool last) {
        const XML_Status status = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), last);
        if (parse.failure) std::rethrow_exception(parse.failure);
        if (parse.hasDoctype) throw Error(ErrorCode::UnsafeContent, {archive.path(), entry, "entity"});
        if (status != XML_STATUS_OK || parse.tooDeep)
            throw Error(ErrorCode::NotATable,
                        {archive.path(), std::to_string(std::max<std::size_t>(1, handler.row()))});
    };
    bool all = true;
    archive.read(
        entry,
        [&](std::string_view bytes, double done) {
            feed(bytes, false);
            handler.progress(done);
            all = handler.wantsMore();
            return all;
        },
        [&] { return handler.row(); });
    if (all) feed({}, true);
}

}  // namespace chandung::exchange
