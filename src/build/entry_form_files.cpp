#include "build/entry_form_files.hpp"

#include <atomic>
#include <mutex>

#include "base/task_pool.hpp"
#include "formats/easy_booklets.hpp"
#include "formats/easy_document.hpp"
#include "formats/pdf/page_count.hpp"

namespace handrail {
namespace {

std::vector<EntryRef> entries_with_documents(const Site& site) {
    std::vector<EntryRef> refs;
    for (const EntryKind kind : {EntryKind::guide, EntryKind::pathway, EntryKind::service}) {
        for (const EntryRef ref : site.sorted(kind)) refs.push_back(ref);
    }
    return refs;
}

PictureReader picture_reader(const Disk& disk, const std::vector<StaticFile>& pictures) {
    return [&disk, &pictures](const std::string& path) -> std::optional<std::string> {
        for (const StaticFile& picture : pictures) {
            if (picture.path != path) continue;
            auto bytes = disk.read(picture.source);
            return bytes ? std::optional(std::move(bytes).value()) : std::nullopt;
        }
        return std::nullopt;
    };
}

/// Makes files only if they are not published already as they would be made. Any thread may call.
class FormMaker {
public:
    explicit FormMaker(Publication& publication) : publication_(publication) {}

    void put(const FormFile& file) {
        // A failed put is remembered by the publication, which then publishes nothing and says why.
        const auto kept = publication_.keep_if_made_by(file.path, file.recipe, file.source);
        if (kept && *kept) ++kept_;
        if (!kept || *kept) return;
        const auto bytes = file.make();
        if (!bytes) return fail(bytes.diagnostics());
        if (!file.recipe.empty()) ++made_;
        static_cast<void>(
            publication_.put(file.path, *bytes, file.source, file.recipe, pdf_page_count(*bytes)));
    }

    /// To be called when no thread makes any more.
    Result<FormsSummary> finish() {
        sort_by_place(problems_);
        if (!problems_.empty()) return std::move(problems_);
        return FormsSummary{made_, kept_};
    }

private:
    void fail(const Diagnostics& diagnostics) {
        const std::lock_guard guard(lock_);
        append(problems_, diagnostics);
    }

    Publication& publication_;
    std::atomic<std::size_t> made_{0};
    std::atomic<std::size_t> kept_{0};
    std::mutex lock_;
    Diagnostics problems_;
};

void put_all(const std::vector<FormFile>& files, std::size_t jobs, FormMaker& maker) {
    parallel_for(files.size(), jobs, [&](std::size_t index) { maker.put(files[index]); });
}

void put_easy_booklets(const EasyForms& easy, const EntryForms& forms, const std::vector<EntryRef>& refs,
                       std::size_t jobs, FormMaker& maker) {
    std::vector<EditionDocument> documents(refs.size());
    parallel_for(refs.size(), jobs, [&](std::size_t index) {
        documents[index] = make_easy_document(easy.context, refs[index]);
    });
    const EasyBooklets made = make_easy_booklets(easy.context, refs, std::move(documents));
    const PictureReader pictograms = [&easy](const std::string& path) {
        const auto found = easy.pictograms.find(path);
        return found == easy.pictograms.end() ? std::nullopt : std::optional(found->second);
    };
    put_all(forms.booklet_files(made.booklets, pictograms), jobs, maker);
}

}  // namespace

Result<FormsSummary> publish_entry_forms(const Disk& disk, const PageContext& context,
                                         const EntryForms& forms, const std::vector<StaticFile>& pictures,
                                         const EasyForms* easy, std::size_t jobs, Publication& publication) {
    if (forms.empty()) return FormsSummary{};
    const std::vector<EntryRef> refs = entries_with_documents(context.site);
    const PictureReader reader = picture_reader(disk, pictures);
    std::vector<EditionDocument> documents(refs.size());
    FormMaker maker(publication);
    parallel_for(refs.size(), jobs, [&](std::size_t index) {
        documents[index] = make_edition_document(context, refs[index]);
        for (const FormFile& file : forms.files(context, refs[index], documents[index], reader))
            maker.put(file);
    });
    if (context.site.offer().config.editions.epub)
        maker.put(forms.offer_book_file(context, documents, reader));
    if (context.site.offer().config.editions.booklets) {
        const EditionDocument glossary = glossary_document(context);
        const std::vector<NamedBooklet> booklets = make_booklets(context, refs, documents, glossary);
        put_all(forms.booklet_files(booklets, reader), jobs, maker);
        if (easy != nullptr) put_easy_booklets(*easy, forms, refs, jobs, maker);
    }
    return maker.finish();
}

}  // namespace handrail
