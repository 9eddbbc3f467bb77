import { useText } from '../../web/i18n.tsx'
import { Button } from '../../web/kit/Button.tsx'
import { publicTexts } from './public-texts.ts'
import { smallPhoto } from './small-photo.ts'

const most = 3

/** Pictures that somebody has already; they are made small here and stay on the device until the report is sent. */
export function PhotoChoice({ photos, onChange }: { photos: readonly string[]; onChange: (photos: string[]) => void }) {
  const t = useText()
  const add = async (files: FileList | null) => {
    const made = await Promise.all([...(files ?? [])].map(smallPhoto))
    onChange([...photos, ...made.filter((photo) => photo !== undefined)].slice(0, most))
  }
  return (
    <div className="field" data-field="photos">
      <label>
        {t(publicTexts.photos)}
        <input
          className="input file-input"
          type="file"
          accept="image/*"
          multiple
          disabled={photos.length >= most}
          onChange={(event) => void add(event.target.files)}
        />
      </label>
      <p className="hint">{t(publicTexts.photosHint)}</p>
      {photos.length > 0 && (
        <div className="row">
          {photos.map((photo) => (
            <img
              key={photo}
              className="photo-small"
              src={`data:image/jpeg;base64,${photo}`}
              alt={t(publicTexts.photos)}
            />
          ))}
          <Button look="quiet" onPress={() => onChange([])}>
            {t(publicTexts.noPhotos)}
          </Button>
        </div>
      )}
    </div>
  )
}
