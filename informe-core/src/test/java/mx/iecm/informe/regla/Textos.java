package mx.iecm.informe.regla;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;

/** Las hojas de un informe, con sus textos, para las reglas que los miran todos. */
public final class Textos {

  private final Programa programa;
  private final List<Hoja> hojas = new ArrayList<>();

  private Textos(Programa programa) {
    this.programa = programa;
  }

  private record Hoja(HojaDePrueba hoja, List<Renglon> renglones) {}

  public static Textos con(Programa programa) {
    return new Textos(programa);
  }

  public static Textos de(Tabla... tablas) {
    return con(programa(tablas));
  }

  /** El programa de prueba, con esas tablas en la línea 3.a.i. */
  static Programa programa(Tabla... tablas) {
    return Programas.con(
        p -> p.lineas = List.of(Programas.linea("3.a.i", List.of("DVOE", "SE"), tablas)));
  }

  /** Una tabla del programa de una columna de texto largo. */
  public static Tabla tabla(String clave) {
    return Tablas.de(clave, Tablas.tipos(TipoColumna.TEXTO_LARGO));
  }

  /** Agrega una hoja de una sola columna, desde la fila 2, en el libro de la DVOE. */
  public Textos hoja(String clave, String... escritos) {
    var hoja = HojaDePrueba.de(tabla(clave)).con(programa);
    return llena(hoja.en(Informes.DVOE, clave), hoja.renglones(escritos));
  }

  /** Agrega la hoja Narrativa o Pendientes: línea y texto. */
  public Textos porLinea(String clave, String... lineasYTextos) {
    var columnas = Tablas.tipos(TipoColumna.TEXTO, TipoColumna.TEXTO_LARGO);
    columnas[0] = Columna.de("Línea", TipoColumna.TEXTO, true);
    var hoja = HojaDePrueba.de(Tablas.de(clave, columnas)).con(programa);
    var renglones =
        IntStream.range(0, lineasYTextos.length / 2)
            .mapToObj(i -> hoja.enFila(i + 2, "", lineasYTextos[2 * i], lineasYTextos[2 * i + 1]))
            .toList();
    return llena(hoja.en(Informes.DVOE, clave), renglones);
  }

  public Textos llena(HojaDePrueba hoja, List<Renglon> renglones) {
    hojas.add(new Hoja(hoja.con(programa), renglones));
    return this;
  }

  /** Lo que esa regla encuentra. */
  public String revisar(ReglaDeInforme regla) {
    var medidas = Medidas.NINGUNA;
    for (Hoja h : hojas) {
      var revision = Reglas.de(List.of(regla)).empezar(h.hoja().situacion(), x -> {});
      h.renglones().forEach(revision::renglon);
      medidas = medidas.mas(revision.terminar());
    }
    var informe =
        Informes.con(
            p -> {
              p.programa = programa;
              p.asistencia = Informes.asistencia(List.of(), List.of());
            });
    return Hallados.enLibros(regla.revisar(Expediente.de(informe, idaYVuelta(medidas))).toList());
  }

  /** Lo medido de un libro espera en un archivo a que se lean los demás. */
  private static Medidas idaYVuelta(Medidas medidas) {
    try {
      var bytes = new ByteArrayOutputStream();
      try (var salida = new ObjectOutputStream(bytes)) {
        salida.writeObject(medidas);
      }
      try (var entrada = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (Medidas) entrada.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
