package mx.iecm.informe.regla.texto;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.List;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/** No quedan restos de un borrador: lo que se iba a completar está completo. */
record SinRestosDeBorrador(Ficha ficha) implements ReglaDeRenglon {

  SinRestosDeBorrador() {
    this(new Ficha("TXT-002", ERROR, RENGLON, Fuentes.TEXTOS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    return Prosa.revisar(
        renglon,
        situacion,
        (palabras, columna) -> {
          if (!dudoso(palabras)) {
            return List.of();
          }
          var restos = RestosDeBorrador.en(palabras);
          return restos.isEmpty()
              ? List.of()
              : List.of(ficha.en(situacion.lugar(renglon, columna), String.join("», «", restos)));
        });
  }

  private static boolean dudoso(Palabras palabras) {
    return palabras.tiene(Rasgo.MAYUSCULAS)
        || palabras.tiene(Rasgo.RELLENO)
        || palabras.tiene(Rasgo.CORCHETE)
        || palabras.tiene(Rasgo.NUMERAL)
        || palabras.tiene(Rasgo.PREGUNTAS);
  }
}
