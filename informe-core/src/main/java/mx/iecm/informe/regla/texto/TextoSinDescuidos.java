package mx.iecm.informe.regla.texto;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/** Paréntesis y comillas se cierran; ni palabras ni espacios van dos veces seguidas. */
record TextoSinDescuidos(Ficha ficha) implements ReglaDeRenglon {

  /** Las que en español se repiten para insistir. */
  private static final Set<String> SE_REPITEN =
      Set.of("asi", "bien", "bla", "casi", "luego", "mas", "muy", "no", "si", "tan", "uno", "ya");

  TextoSinDescuidos() {
    this(new Ficha("TXT-001", NOTA, RENGLON, Fuentes.TEXTOS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    return Prosa.revisar(
        renglon,
        situacion,
        (palabras, columna) -> {
          boolean dudoso =
              palabras.tiene(Rasgo.PAREJA)
                  || palabras.tiene(Rasgo.REPETIDA)
                  || palabras.tiene(Rasgo.DOBLE_ESPACIO);
          return dudoso ? revisar(palabras, renglon, situacion, columna) : List.of();
        });
  }

  private List<Hallazgo> revisar(
      Palabras palabras, Renglon renglon, Situacion situacion, int columna) {
    var sueltas =
        palabras.tiene(Rasgo.PAREJA) ? Parejas.sueltas(palabras.texto()) : List.<String>of();
    var repetidas = palabras.tiene(Rasgo.REPETIDA) ? repetidas(palabras) : List.<String>of();
    boolean espacios = palabras.tiene(Rasgo.DOBLE_ESPACIO);
    if (sueltas.isEmpty() && repetidas.isEmpty() && !espacios) {
      return List.of();
    }
    var lugar = situacion.lugar(renglon, columna);
    var hallazgos = new ArrayList<Hallazgo>();
    sueltas.forEach(s -> hallazgos.add(ficha.en(lugar, s)));
    repetidas.forEach(r -> hallazgos.add(ficha.variante("palabra", lugar, r)));
    if (espacios) {
      hallazgos.add(ficha.variante("espacios", lugar));
    }
    return hallazgos;
  }

  private static List<String> repetidas(Palabras palabras) {
    var repetidas = new ArrayList<String>();
    for (int i = 1; i < palabras.cuantas(); i++) {
      if (palabras.huella(i) == palabras.huella(i - 1) && descuido(palabras, i)) {
        repetidas.add(palabras.texto().substring(palabras.desde(i - 1), palabras.hasta(i)));
      }
    }
    return repetidas.stream().distinct().toList();
  }

  /** Un nombre propio puede ser doble, como Baden Baden; lo demás, casi nunca. */
  private static boolean descuido(Palabras palabras, int i) {
    String texto = palabras.texto();
    boolean soloLetras =
        texto.substring(palabras.desde(i), palabras.hasta(i)).chars().allMatch(Character::isLetter);
    return soloLetras
        && Character.isLowerCase(texto.charAt(palabras.desde(i)))
        && texto.substring(palabras.hasta(i - 1), palabras.desde(i)).isBlank()
        && palabras.hasta(i) - palabras.desde(i) > 1
        && !SE_REPITEN.contains(palabras.plegada(i));
  }
}
