package mx.iecm.informe.regla.cifra;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.regla.DosLugares;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * La misma medida no se imprime con dos valores.
 *
 * <p>Si el informe conoce el valor, cada texto que diga otro lo señala la regla de las cifras
 * escritas. Aquí se comparan entre sí los textos que hablan de una cifra que nadie midió ni
 * declaró. «Más de 8 mil» y «8,200» no se contradicen.
 */
record CifraConUnSoloValor(Ficha ficha) implements ReglaDeInforme {

  CifraConUnSoloValor() {
    this(new Ficha("CIF-006", ERROR, INFORME, Fuentes.CIFRAS));
  }

  // Dos textos de un libro se contradicen digan lo que digan los demás.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var primeras = new HashMap<String, CifraEnTexto>();
    var hallazgos = new ArrayList<Hallazgo>();
    CifraEnTexto.de(informe)
        .filter(c -> sinValor(c, informe))
        .forEach(c -> revisar(c, primeras).ifPresent(hallazgos::add));
    return hallazgos.stream();
  }

  private static boolean sinValor(CifraEnTexto escrita, Informe informe) {
    return informe.cifra(escrita.clave()).isEmpty();
  }

  private Optional<Hallazgo> revisar(CifraEnTexto escrita, Map<String, CifraEnTexto> primeras) {
    var primera = primeras.putIfAbsent(escrita.clave(), escrita);
    if (primera == null || !escrita.contradice(primera)) {
      return Optional.empty();
    }
    return Optional.of(
        ficha.en(
            DosLugares.de(primera.origen(), escrita.origen()),
            escrita.dice(),
            escrita.nombrada().sustantivo(),
            primera.dice(),
            primera.origen().toString()));
  }
}
